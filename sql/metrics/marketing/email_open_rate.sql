-- metric: E-mail open rate
-- definition: E-mails opened in per cent of those delivered, by the day of sending.
-- synonyms: open rate
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: campaign, campaign_type, channel
SELECT e.send_date AS day, e.campaign_id, e.open_count AS numerator, e.delivered_count AS denominator
FROM marketing_data.email_campaigns AS e
WHERE e.send_date <= CAST($as_of AS DATE)
