-- title: Health → renewal
-- reference: R52, 1.F #164 [S82]
-- sentence: Agreements of customers who scored high two months before the end are renewed more often.
-- world: RenewalAssumptions.PerContentment, HealthAssumptions.Weights
-- expect: rising
-- low: 20
-- high: 60
-- unit: %
-- uses: decided_renewals
SELECT CASE WHEN h.overall_score < 55 THEN 'below 55' WHEN h.overall_score < 80 THEN '55 to 80' ELSE 'from 80' END,
  100 * avg((NOT d.lost)::INT), count(*)
FROM decided_renewals AS d
JOIN operational_data.customer_health_score AS h ON h.customer_id = d.customer_id AND h.score_date > d.last_day - 71 AND h.score_date <= d.last_day - 60
GROUP BY 1
ORDER BY min(h.overall_score)
