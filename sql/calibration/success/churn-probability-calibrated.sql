-- metric: Left within a year, of scores that showed 20 to 30 %
-- reference: 1.F #165
-- low: 15
-- typical: 25
-- high: 32
-- unit: %
-- note: Scores at least a year old, of customers who were still there.
SELECT 100 * avg((l.last_day IS NOT NULL AND l.last_day <= h.score_date + 365)::INT), count(*)
FROM operational_data.customer_health_score AS h
LEFT JOIN (SELECT customer_id, min(current_expiration_date) AS last_day FROM operational_data.renewals WHERE renewal_status = 'Lost' GROUP BY 1) AS l USING (customer_id)
WHERE h.score_date <= getvariable('as_of') - 365 AND h.churn_probability BETWEEN 20 AND 30
