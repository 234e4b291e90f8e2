-- title: What is seen 60 days ahead → churn
-- reference: R46 [S91]
-- sentence: A sum of use, its trend, health and payments seen 60 days before the end ranks those who leave below those who stay in most pairs (area under the curve).
-- world: RenewalAssumptions.PerContentment; MoodAssumptions.EngagementSlope, HealthAssumptions.Weights
-- expect: value
-- low: 72
-- high: 92
-- unit: %
-- judged: each
-- uses: decided_renewals
WITH seen AS (
  SELECT d.lost, h.overall_score + 0.5 * h.product_usage_score + 0.1 * h.payment_health_score + CASE h.health_trend WHEN 'Declining' THEN -5 WHEN 'Improving' THEN 5 ELSE 0 END AS outlook
  FROM decided_renewals AS d
  JOIN operational_data.customer_health_score AS h ON h.customer_id = d.customer_id AND h.score_date > d.last_day - 71 AND h.score_date <= d.last_day - 60
)
SELECT 'pairs in order', 100 * avg((l.outlook < k.outlook)::INT + 0.5 * (l.outlook = k.outlook)::INT), count(*)
FROM seen AS l
CROSS JOIN seen AS k
WHERE l.lost AND NOT k.lost
