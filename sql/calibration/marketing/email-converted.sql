-- metric: E-mails that brought a lead
-- reference: 1.C #82
-- low: 0.02
-- typical: 0.1–0.2
-- high: 0.5
-- unit: %
-- note: Of delivered.
SELECT 100 * sum(conversion_count) / sum(delivered_count)
FROM marketing_data.email_campaigns
