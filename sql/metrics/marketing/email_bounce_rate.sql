-- metric: E-mail bounce rate
-- definition: E-mails that came back in per cent of those sent, by the day of sending.
-- synonyms: bounces
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- by: campaign, campaign_type, channel
SELECT e.send_date AS day, e.campaign_id, e.bounce_count AS numerator, e.recipient_count AS denominator
FROM marketing_data.email_campaigns AS e
WHERE e.send_date <= CAST($as_of AS DATE)
