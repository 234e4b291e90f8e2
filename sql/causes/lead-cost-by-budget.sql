-- title: Budget of a campaign → cost of a lead
-- reference: R30
-- sentence: The larger a campaign of its kind, the more it pays for each lead: slope of the logarithm of cost on that of budget. Leads that grow with spending to the power of 0.6 to 0.8 give 0.2 to 0.4; the sampling error of a company, with some sixty campaigns, is 0.06.
-- world: DemandAssumptions.ReturnsToSpend as exponent of spending
-- expect: value
-- low: 0.05
-- high: 0.55
-- unit: log-log slope
WITH lead_counts AS (
  SELECT campaign_id, count(*) AS leads
  FROM marketing_data.leads
  GROUP BY campaign_id
), beside_their_kind AS (
  SELECT ln(c.budget / l.leads) - avg(ln(c.budget / l.leads)) OVER kind AS cost, ln(c.budget) - avg(ln(c.budget)) OVER kind AS budget
  FROM marketing_data.campaigns AS c
  JOIN lead_counts AS l USING (campaign_id)
  WHERE c.status = 'Completed' AND l.leads >= 5 AND c.campaign_type <> 'Partner'
  WINDOW kind AS (PARTITION BY c.campaign_type)
)
SELECT 'slope', regr_slope(cost, budget), count(*)
FROM beside_their_kind
