-- metric: Unsubscribe rate
-- definition: Recipients who unsubscribed in per cent of e-mails delivered, by the day of sending.
-- synonyms: opt-out rate
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- by: campaign, campaign_type, channel
SELECT e.send_date AS day, e.campaign_id, e.unsubscribe_count AS numerator, e.delivered_count AS denominator
FROM marketing_data.email_campaigns AS e
WHERE e.send_date <= CAST($as_of AS DATE)
