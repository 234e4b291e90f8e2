-- title: Campaigns of the last months against others of their type
-- question: How do our recent campaigns do in leads, engagement and opportunities, and which run ahead of or behind their type?
-- asked: How are the latest campaigns doing, and which over- or underperform for their kind?
-- asked: Which recent campaigns beat the average of their type on leads, engagement and opps?
-- asked: Are our current campaigns ahead or behind?
-- use-case: Performance tracking
-- says: {count 'campaign'} brought {sum leads 'lead'} for {sum budget}; {count where lead_index > 100} ran ahead of their type and {count where lead_index < 100} behind: leads for the money, with 100 for the type, {ranges lead_index by campaign_name}.
-- read: lead_index is leads per unit of budget, with 100 for all campaigns of the type; below 100 is behind. Of a campaign that still runs the budget counts in the part of its time that has passed. The index is empty where fewer than five leads were to be expected.
-- chart: bar x=campaign_name y=lead_index
-- rate: qualified_percent of leads
-- index: lead_index of leads
-- total: budget, leads, opportunities
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 12
-- parameter: top = 25
-- uses: standing_campaigns
WITH lead_counts AS (
  SELECT campaign_id, count(*) AS leads, count(converted_to_opp_id) AS opportunities,
    count(*) FILTER (WHERE lead_status IN ('Qualified', 'Converted')) AS qualified
  FROM marketing_data.leads
  WHERE created_date <= CAST($as_of AS DATE)
  GROUP BY campaign_id
),
engaged AS (
  SELECT campaign_id, count(DISTINCT lead_id) AS engaged_leads, sum(engagement_score) AS points
  FROM marketing_data.campaign_engagement
  WHERE engagement_date <= CAST($as_of AS DATE)
  GROUP BY campaign_id
),
tracked AS (
  SELECT c.*, coalesce(l.leads, 0) AS leads, coalesce(l.qualified, 0) AS qualified, coalesce(l.opportunities, 0) AS opportunities,
    coalesce(e.engaged_leads, 0) AS engaged_leads, coalesce(e.points, 0) AS points,
    least(100, round(CAST(100.0 * (CAST($as_of AS DATE) - c.start_date + 1) / nullif(c.end_date - c.start_date + 1, 0) AS DECIMAL(18, 6)), 0)) AS elapsed_percent,
    sum(coalesce(l.leads, 0)) OVER (PARTITION BY c.campaign_type) AS type_leads,
    sum(c.budget * least(1, 1.0 * (CAST($as_of AS DATE) - c.start_date + 1) / nullif(c.end_date - c.start_date + 1, 0))) OVER (PARTITION BY c.campaign_type) AS type_budget,
    c.budget * least(1, 1.0 * (CAST($as_of AS DATE) - c.start_date + 1) / nullif(c.end_date - c.start_date + 1, 0)) AS budget_so_far
  FROM standing_campaigns AS c
  LEFT JOIN lead_counts AS l ON l.campaign_id = c.campaign_id
  LEFT JOIN engaged AS e ON e.campaign_id = c.campaign_id
  WHERE c.start_date <= CAST($as_of AS DATE)
)
SELECT
  campaign_name, campaign_type, region, status, start_date, elapsed_percent, budget, leads,
  CASE WHEN budget_so_far * type_leads >= 5 * type_budget
    THEN round(CAST(100.0 * leads * type_budget / nullif(budget_so_far * type_leads, 0) AS DECIMAL(18, 6)), 0) END AS lead_index,
  round(CAST(1.0 * budget_so_far / nullif(leads, 0) AS DECIMAL(18, 6)), 2) AS budget_per_lead,
  round(CAST(100.0 * qualified / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS qualified_percent,
  opportunities, engaged_leads,
  round(CAST(1.0 * points / nullif(engaged_leads, 0) AS DECIMAL(18, 6)), 1) AS points_per_engaged_lead,
  rank() OVER (PARTITION BY campaign_type ORDER BY 1.0 * leads / nullif(budget_so_far, 0) DESC NULLS LAST) AS rank_in_type_shown,
  owner, campaign_id,
  count(*) OVER () AS rows_in_all
FROM tracked
WHERE start_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
ORDER BY lead_index DESC NULLS LAST, campaign_id
LIMIT CAST($top AS INTEGER)
