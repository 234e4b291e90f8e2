-- title: Engagement → conversion
-- reference: R21
-- sentence: Leads by how often they engaged within 30 days: the more, the likelier an opportunity.
-- world: NurtureAssumptions.VisitsByInterest
-- expect: rising
-- low: 3
-- high: 60
-- unit: %
WITH early AS (
  SELECT l.lead_id, l.lead_status, count(e.engagement_id) AS times
  FROM marketing_data.leads AS l
  LEFT JOIN marketing_data.campaign_engagement AS e ON e.lead_id = l.lead_id AND e.engagement_date <= l.created_date + 30
  WHERE l.created_date <= getvariable('as_of') - 30
  GROUP BY l.lead_id, l.lead_status
)
SELECT CASE WHEN times < 4 THEN 'up to 3' WHEN times < 8 THEN '4–7' ELSE '8 and more' END, 100 * avg((lead_status = 'Converted')::INT), count(*)
FROM early
GROUP BY 1
ORDER BY min(times)
