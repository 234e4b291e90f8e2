-- metric: Sentiment Neutral
-- reference: 1.F #162
-- low: 32
-- typical: 38
-- high: 44
-- unit: %
-- note: Share of customer success activities.
SELECT 100 * avg((sentiment = 'Neutral')::INT) FROM operational_data.customer_success_activities
