-- metric: E-mails sent from Tuesday to Thursday
-- reference: 3.3 [S99]
-- low: 58
-- typical: 65
-- high: 74
-- unit: %
-- note: Of all e-mails.
SELECT 100 * avg((isodow(send_date) IN (2, 3, 4))::INT)
FROM marketing_data.email_campaigns
