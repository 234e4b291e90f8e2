-- metric: Correlation of open and click rates
-- reference: 4
-- low: 0.4
-- typical: 0.5–0.6
-- high: 0.7
-- unit: correlation
-- note: From e-mail to e-mail.
SELECT corr(open_rate_percent, click_rate_percent)
FROM marketing_data.email_campaigns
