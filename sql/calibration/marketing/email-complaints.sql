-- metric: Spam complaints per e-mail delivered
-- reference: 1.C #81 [S45]
-- low: 0.005
-- typical: 0.012–0.03
-- high: 0.1
-- unit: %
-- note: Of delivered.
SELECT 100 * sum(spam_complaint_count) / sum(delivered_count)
FROM marketing_data.email_campaigns
