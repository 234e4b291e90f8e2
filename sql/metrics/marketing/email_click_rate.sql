-- metric: E-mail click rate
-- definition: E-mails clicked in per cent of those delivered, by the day of sending.
-- synonyms: click rate, CTR
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: campaign, campaign_type, channel
SELECT e.send_date AS day, e.campaign_id, e.click_count AS numerator, e.delivered_count AS denominator
FROM marketing_data.email_campaigns AS e
WHERE e.send_date <= CAST($as_of AS DATE)
