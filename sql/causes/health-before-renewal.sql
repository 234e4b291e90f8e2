-- title: Leaving → health beforehand
-- reference: R46, R52
-- sentence: Customers who leave score lower 60 to 90 days before the end of their agreement than those who stay.
-- world: RenewalAssumptions.PerContentment; MoodAssumptions.ReviewDeviation, HealthAssumptions.Weights
-- expect: rising
-- low: 8
-- high: 30
-- unit: points
-- uses: decided_renewals
SELECT CASE WHEN d.lost THEN 'left' ELSE 'stayed' END, avg(h.overall_score), count(*)
FROM decided_renewals AS d
JOIN operational_data.customer_health_score AS h ON h.customer_id = d.customer_id AND h.score_date BETWEEN d.last_day - 90 AND d.last_day - 60
GROUP BY d.lost
ORDER BY d.lost DESC
