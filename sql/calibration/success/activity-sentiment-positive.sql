-- metric: Sentiment Positive
-- reference: 1.F #162
-- low: 45
-- typical: 50
-- high: 60
-- unit: %
-- note: Share of customer success activities.
SELECT 100 * avg((sentiment = 'Positive')::INT) FROM operational_data.customer_success_activities
