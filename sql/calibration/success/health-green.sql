-- metric: Scores from 70
-- reference: 1.F #163
-- low: 52
-- typical: 55–60
-- high: 65
-- unit: %
-- note: Shares are judged there; most typical of the range.
SELECT 100 * avg((overall_score >= 70)::INT) FROM operational_data.customer_health_score
