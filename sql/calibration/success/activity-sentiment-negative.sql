-- metric: Sentiment Negative
-- reference: 1.F #162
-- low: 8
-- typical: 12
-- high: 16
-- unit: %
-- note: Share of customer success activities.
SELECT 100 * avg((sentiment = 'Negative')::INT) FROM operational_data.customer_success_activities
