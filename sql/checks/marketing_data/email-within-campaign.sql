-- title: E-mails are sent while their campaign runs
-- tables: marketing_data.email_campaigns, marketing_data.campaigns
-- From its first to its last day.
-- corruption: UPDATE marketing_data.email_campaigns SET send_date = send_date + 30 WHERE true
SELECT e.email_campaign_id, e.send_date, c.start_date, c.end_date
FROM marketing_data.email_campaigns AS e
JOIN marketing_data.campaigns AS c USING (campaign_id)
WHERE e.send_date NOT BETWEEN c.start_date AND c.end_date
