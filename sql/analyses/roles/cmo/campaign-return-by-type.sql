-- title: Return of campaign types, by year of start
-- question: Which types of campaign return the most on their budget, and has that changed over the years?
-- asked: Which campaign types have the best ROI, and is that shifting over the years?
-- asked: What kind of campaign gives the best return for its budget, year by year?
-- asked: Do e-mails, events or webinars pay back best, and was that always so?
-- says: Won business per unit of budget {ranges won_per_budget by campaign_type,started}; over all years {sum won_from_own_leads} was won on {sum budget}.
-- read: Only finished campaigns that began at least a year ago and since leads are on record; what is won per budget counts the deals of the first year from the start, so that all years compare, and largest_deal_percent is the part of it that one deal makes. Own leads is the harder measure: deals of leads that the campaign brought; credited adds what the attribution gives the campaign for touching others' leads. Won from own leads is all that was won to date.
-- chart: column x=started y=won_per_budget series=campaign_type
-- mean: won_per_budget of first_year_wins
-- decides: largest_deal_percent, first_year_wins
-- unit: won_from_own_leads money
-- difficulty: advanced
-- parameter: region
WITH own AS (
  SELECT k.campaign_id, count(*) AS leads, count(o.opportunity_id) AS opportunities, count(d.deal_id) FILTER (WHERE d.status = 'Won') AS wins,
    coalesce(sum(d.deal_value), 0) AS won_value,
    coalesce(sum(d.deal_value) FILTER (WHERE d.close_date < k.start_date + 365), 0) AS first_year,
    count(*) FILTER (WHERE d.status = 'Won' AND d.close_date < k.start_date + 365) AS first_year_wins, max(d.deal_value) FILTER (WHERE d.close_date < k.start_date + 365) AS largest_deal,
    coalesce(sum(o.amount * o.probability / 100.0) FILTER (WHERE d.deal_id IS NULL), 0) AS open_weighted
  FROM marketing_data.campaigns AS k
  JOIN marketing_data.leads AS l ON l.campaign_id = k.campaign_id
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  GROUP BY k.campaign_id
),
credited AS (
  SELECT a.campaign_id, sum(d.deal_value * a.attribution_weight / 100.0) AS won_value
  FROM marketing_data.marketing_attribution AS a
  JOIN sales_data.closed_deals AS d ON d.deal_id = a.deal_id
  JOIN marketing_data.campaigns AS k ON k.campaign_id = a.campaign_id AND d.close_date < k.start_date + 365
  GROUP BY a.campaign_id
)
SELECT
  c.campaign_type, CAST(EXTRACT(year FROM c.start_date) AS INTEGER) AS started,
  count(*) AS campaigns, sum(c.budget) AS budget, sum(coalesce(o.leads, 0)) AS leads, sum(coalesce(o.opportunities, 0)) AS opportunities,
  sum(coalesce(o.wins, 0)) AS wins, sum(coalesce(o.won_value, 0)) AS won_from_own_leads,
  round(CAST(sum(coalesce(o.first_year, 0)) / nullif(sum(c.budget), 0) AS DECIMAL(18, 6)), 2) AS won_per_budget,
  sum(coalesce(o.first_year_wins, 0)) AS first_year_wins, round(CAST(100.0 * max(o.largest_deal) / nullif(sum(o.first_year), 0) AS DECIMAL(18, 6)), 1) AS largest_deal_percent,
  round(CAST(sum(coalesce(r.won_value, 0)) / nullif(sum(c.budget), 0) AS DECIMAL(18, 6)), 2) AS credited_per_budget,
  round(CAST(sum(coalesce(o.first_year, 0)) / nullif(sum(c.budget), 0)
    - lag(sum(coalesce(o.first_year, 0)) / nullif(sum(c.budget), 0)) OVER (PARTITION BY c.campaign_type ORDER BY CAST(EXTRACT(year FROM c.start_date) AS INTEGER)) AS DECIMAL(18, 6)), 2) AS change_to_year_before,
  rank() OVER (PARTITION BY CAST(EXTRACT(year FROM c.start_date) AS INTEGER) ORDER BY sum(coalesce(o.first_year, 0)) / nullif(sum(c.budget), 0) DESC) AS rank_in_year,
  round(CAST(sum(coalesce(o.open_weighted, 0)) AS DECIMAL(18, 6)), 2) AS open_weighted
FROM marketing_data.campaigns AS c
LEFT JOIN own AS o ON o.campaign_id = c.campaign_id
LEFT JOIN credited AS r ON r.campaign_id = c.campaign_id
WHERE c.status = 'Completed' AND c.start_date <= CAST($as_of AS DATE) - 365
  AND c.start_date >= (SELECT min(g.engagement_date) FROM marketing_data.campaign_engagement AS g)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
GROUP BY c.campaign_type, CAST(EXTRACT(year FROM c.start_date) AS INTEGER)
ORDER BY c.campaign_type, started
