-- metric: E-mails clicked
-- reference: 1.C #80 [S45]
-- low: 1.2
-- typical: 2.1–2.9
-- high: 4
-- unit: %
-- note: Of delivered.
SELECT 100 * sum(click_count) / sum(delivered_count)
FROM marketing_data.email_campaigns
