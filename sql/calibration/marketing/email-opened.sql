-- metric: E-mails opened
-- reference: 1.C #79 [S45][S47]
-- low: 17
-- typical: 30–40
-- high: 45
-- unit: %
-- note: Of delivered; the era in which mail programs fetch images beforehand.
SELECT 100 * sum(open_count) / sum(delivered_count)
FROM marketing_data.email_campaigns
