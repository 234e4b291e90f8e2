-- metric: Survey response rate
-- definition: Surveys that were answered in per cent of those sent, by the day of sending.
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- matures: 14 days
-- by: region, segment, industry, customer
SELECT s.survey_date AS day, s.ticket_id, s.customer_id, CASE WHEN s.response_date IS NULL THEN 0 ELSE 1 END AS numerator, 1 AS denominator
FROM support_data.customer_satisfaction AS s
WHERE s.survey_date <= CAST($as_of AS DATE)
