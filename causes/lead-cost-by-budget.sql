-- title: Budget of a campaign → cost of a lead
-- reference: R30
-- sentence: The larger a campaign of its kind, the more it pays for each lead: spending has diminishing returns.
-- world: DemandAssumptions.ReturnsToSpend as exponent of spending
-- expect: rising
-- low: 0.1
-- high: 1.2
-- unit: ×
WITH lead_counts AS (
  SELECT campaign_id, count(*) AS leads FROM marketing_data.leads GROUP BY campaign_id
), costs AS (
  SELECT c.campaign_id, c.budget, l.leads, c.budget / l.leads / (sum(c.budget) OVER kind / sum(l.leads) OVER kind) AS cost,
    ntile(2) OVER (PARTITION BY c.campaign_type ORDER BY c.budget, c.campaign_id) AS half
  FROM marketing_data.campaigns AS c
  JOIN lead_counts AS l USING (campaign_id)
  WHERE c.status = 'Completed' AND l.leads >= 5 AND c.campaign_type <> 'Partner'
  WINDOW kind AS (PARTITION BY c.campaign_type)
)
SELECT CASE half WHEN 1 THEN 'smaller half of its kind' ELSE 'larger half' END, median(cost), count(*)
FROM costs
GROUP BY half
ORDER BY half
