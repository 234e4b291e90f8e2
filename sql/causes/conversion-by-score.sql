-- title: Lead score → conversion
-- reference: R21 1.C #64
-- sentence: Leads by score: how many became opportunities.
-- world: LeadAssumptions.InterestOfConverted, NurtureAssumptions.VisitsMean
-- expect: rising
-- low: 1
-- high: 80
-- unit: %
-- judged: each
SELECT CASE WHEN lead_score < 30 THEN 'below 30' WHEN lead_score < 45 THEN '30–44' WHEN lead_score < 60 THEN '45–59' WHEN lead_score < 75 THEN '60–74' ELSE 'from 75' END,
  100 * avg((lead_status = 'Converted')::INT), count(*)
FROM marketing_data.leads
GROUP BY 1
ORDER BY min(lead_score)
