-- title: Share of the campaign budget against share of what it brought
-- question: How is the campaign budget divided among types and channels, and does each get back its share in leads, pipeline and won deals?
-- asked: Where does the campaign money go, and does each type and channel earn its keep?
-- asked: Does every slice of the campaign budget bring a fair slice of leads, pipeline and wins?
-- asked: How is our campaign spend plan split, compared with what each part delivers?
-- use-case: Budget allocation
-- says: {most of} the budget goes to {largest budget by campaign_type_and_channel}[; the share of won deals, less that of the budget, {ranges won_minus_budget_points by campaign_type_and_channel}].
-- read: A positive won_minus_budget_points means that a channel returns more of the won value than it takes of the budget. Every campaign counts with what came within a year of its start, and only campaigns that began at least a year ago, so that old and young ones compare. largest_deal_percent is the part of a channel's won value that its largest deal makes: where it is large, luck is.
-- chart: bar x=campaign_type_and_channel y=budget_share_percent,won_share_percent
-- mean: won_minus_budget_points of won_deals
-- decides: won_deals, largest_deal_percent
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 36
-- uses: standing_campaigns
WITH lead_results AS (
  SELECT c.campaign_id, count(*) AS leads, count(o.opportunity_id) AS opportunities, count(d.deal_id) AS won_deals, max(d.deal_value) AS largest_deal,
    coalesce(sum(o.amount), 0) AS pipeline, coalesce(sum(d.deal_value), 0) AS won_value
  FROM standing_campaigns AS c
  JOIN marketing_data.leads AS l ON l.campaign_id = c.campaign_id AND l.created_date < c.start_date + 365
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id AND o.created_date < c.start_date + 365
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id AND d.status = 'Won' AND d.close_date < c.start_date + 365
  GROUP BY c.campaign_id
),
by_channel AS (
  SELECT concat(c.campaign_type, ' / ', c.channel) AS campaign_type_and_channel,
    count(*) AS campaigns, sum(c.budget) AS budget,
    sum(coalesce(r.leads, 0)) AS leads, sum(coalesce(r.opportunities, 0)) AS opportunities,
    sum(coalesce(r.pipeline, 0)) AS pipeline, sum(coalesce(r.won_value, 0)) AS won_value,
    sum(coalesce(r.won_deals, 0)) AS won_deals, max(r.largest_deal) AS largest_deal
  FROM standing_campaigns AS c
  LEFT JOIN lead_results AS r ON r.campaign_id = c.campaign_id
  WHERE c.start_date <= CAST($as_of AS DATE) - 365
    AND c.start_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1
)
SELECT
  campaign_type_and_channel, campaigns, budget,
  round(CAST(100.0 * budget / nullif(sum(budget) OVER (), 0) AS DECIMAL(18, 6)), 1) AS budget_share_percent,
  round(CAST(100.0 * leads / nullif(sum(leads) OVER (), 0) AS DECIMAL(18, 6)), 1) AS lead_share_percent,
  round(CAST(100.0 * pipeline / nullif(sum(pipeline) OVER (), 0) AS DECIMAL(18, 6)), 1) AS pipeline_share_percent,
  round(CAST(100.0 * won_value / nullif(sum(won_value) OVER (), 0) AS DECIMAL(18, 6)), 1) AS won_share_percent,
  round(CAST(100.0 * won_value / nullif(sum(won_value) OVER (), 0) - 100.0 * budget / nullif(sum(budget) OVER (), 0) AS DECIMAL(18, 6)), 1) AS won_minus_budget_points,
  won_deals, round(CAST(100.0 * largest_deal / nullif(won_value, 0) AS DECIMAL(18, 6)), 1) AS largest_deal_percent,
  round(CAST(1.0 * budget / nullif(leads, 0) AS DECIMAL(18, 6)), 2) AS budget_per_lead,
  round(CAST(1.0 * budget / nullif(opportunities, 0) AS DECIMAL(18, 6)), 2) AS budget_per_opportunity
FROM by_channel
ORDER BY budget DESC, campaign_type_and_channel
