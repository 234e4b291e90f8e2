-- title: What to expect of planned and running campaigns
-- question: Which campaigns are ahead or under way, and how many leads and opportunities may we expect for their budget, judged by what campaigns of the same type brought?
-- asked: What campaigns are running or coming up, and what can we expect from them?
-- asked: Going by similar past campaigns, how many leads and opps should the current and planned ones bring?
-- asked: What will our next campaigns deliver for the money?
-- use-case: Campaign planning
-- says: {count 'campaign'} with a budget of {sum budget} {is/are} planned or running; by the record of their types they would bring {sum expected_leads 'lead'} in all[ ({sum leads_so_far} have come so far)] and {sum expected_opportunities} opportunities[, {most of} the leads by {largest expected_leads by campaign_name,campaign_id}].
-- read: Expected figures are the budget times what a unit of budget brought in campaigns of that type that ended at least 180 days ago. others_in_region_then counts the other campaigns of the same region that overlap in time and compete for its audience.
-- chart: bar x=campaign_name y=expected_leads
-- decides: leads_so_far, status
-- total: budget, expected_leads, expected_opportunities
-- difficulty: intermediate
-- parameter: region
-- parameter: product
-- parameter: top = 20
-- uses: standing_campaigns
WITH lead_counts AS (
  SELECT campaign_id, count(*) AS leads, count(converted_to_opp_id) AS opportunities
  FROM marketing_data.leads
  WHERE created_date <= CAST($as_of AS DATE)
  GROUP BY campaign_id
),
record AS (
  SELECT c.campaign_type, count(*) AS finished_campaigns, sum(c.budget) AS budget,
    sum(coalesce(l.leads, 0)) AS leads, sum(coalesce(l.opportunities, 0)) AS opportunities
  FROM marketing_data.campaigns AS c
  LEFT JOIN lead_counts AS l ON l.campaign_id = c.campaign_id
  WHERE c.status = 'Completed' AND c.end_date <= CAST($as_of AS DATE) - 180
  GROUP BY c.campaign_type
)
SELECT
  c.campaign_name, c.campaign_type, c.region, c.target_audience, c.status, c.start_date, c.end_date, c.budget,
  round(CAST(c.budget * r.leads / nullif(r.budget, 0) AS DECIMAL(18, 6)), 0) AS expected_leads,
  coalesce(l.leads, 0) AS leads_so_far,
  round(CAST(1.0 * r.budget / nullif(r.leads, 0) AS DECIMAL(18, 6)), 2) AS budget_per_lead_of_type,
  round(CAST(c.budget * r.opportunities / nullif(r.budget, 0) AS DECIMAL(18, 6)), 1) AS expected_opportunities,
  r.finished_campaigns AS finished_of_type,
  (SELECT count(*) FROM standing_campaigns AS x
   WHERE x.campaign_id <> c.campaign_id AND x.region = c.region
     AND x.start_date <= c.end_date AND x.end_date >= c.start_date) AS others_in_region_then,
  coalesce(p.product_name, 'whole portfolio') AS product,
  c.owner, c.campaign_id,
  count(*) OVER () AS rows_in_all
FROM marketing_data.campaigns AS c
LEFT JOIN record AS r ON r.campaign_type = c.campaign_type
LEFT JOIN lead_counts AS l ON l.campaign_id = c.campaign_id
LEFT JOIN sales_data.products AS p ON p.product_id = c.product_focus
WHERE c.status IN ('Planned', 'Active')
  AND c.end_date >= CAST($as_of AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($product AS VARCHAR) IS NULL OR c.product_focus = $product)
ORDER BY c.start_date, c.campaign_id
LIMIT CAST($top AS INTEGER)
