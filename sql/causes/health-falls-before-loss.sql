-- title: Time to loss → health
-- reference: R46
-- sentence: The mean score of customers who leave falls over the last months, by two to four points a month.
-- world: MoodAssumptions.DeclineDepth, MoodAssumptions.ReviewDays
-- expect: falling
-- low: -22
-- high: -6
-- unit: points
SELECT t.label, avg(h.overall_score), count(*)
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
CROSS JOIN (VALUES ('180 days before', 180), ('120 days before', 120), ('60 days before', 60)) AS t(label, ahead)
JOIN operational_data.customer_health_score AS h ON h.customer_id = r.customer_id AND h.score_date > r.current_expiration_date - t.ahead - 11 AND h.score_date <= r.current_expiration_date - t.ahead
WHERE r.renewal_status = 'Lost' AND k.contract_type IN ('Master Agreement', 'Renewal')
GROUP BY t.label, t.ahead
ORDER BY t.ahead DESC
