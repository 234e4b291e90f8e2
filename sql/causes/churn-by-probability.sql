-- title: Churn probability → churn
-- reference: 1.F #165
-- sentence: Of the customers shown with a higher chance to leave, more left within the year that followed.
-- world: OutlookAssumptions.Leaving, OutlookAssumptions.LeavingPerTen
-- expect: rising
-- low: 35
-- high: 80
-- unit: %
SELECT CASE WHEN h.churn_probability < 10 THEN 'below 10' WHEN h.churn_probability < 20 THEN '10 to 20' WHEN h.churn_probability < 40 THEN '20 to 40' ELSE 'from 40' END,
  100 * avg((l.last_day IS NOT NULL AND l.last_day <= h.score_date + 365)::INT), count(*)
FROM operational_data.customer_health_score AS h
LEFT JOIN (SELECT customer_id, min(current_expiration_date) AS last_day FROM operational_data.renewals WHERE renewal_status = 'Lost' GROUP BY 1) AS l USING (customer_id)
WHERE h.score_date <= getvariable('as_of') - 365
GROUP BY 1
ORDER BY min(h.churn_probability)
