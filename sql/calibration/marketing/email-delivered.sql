-- metric: E-mails delivered
-- reference: 1.C #78 [S45][S46]
-- low: 96
-- typical: 98.5–99
-- high: 99.5
-- unit: %
-- note: Of recipients.
SELECT 100 * sum(delivered_count) / sum(recipient_count)
FROM marketing_data.email_campaigns
