-- metric: Unsubscribes per e-mail delivered
-- reference: 1.C #81 [S45]
-- low: 0.1
-- typical: 0.25
-- high: 0.5
-- unit: %
-- note: Of delivered.
SELECT 100 * sum(unsubscribe_count) / sum(delivered_count)
FROM marketing_data.email_campaigns
