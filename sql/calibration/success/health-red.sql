-- metric: Scores below 40
-- reference: 1.F #163
-- low: 2
-- typical: 6–9
-- high: 9
-- unit: %
-- note: Kept below the typical share: churn of one in eight a year leaves no more accounts that ail so badly.
SELECT 100 * avg((overall_score < 40)::INT) FROM operational_data.customer_health_score
