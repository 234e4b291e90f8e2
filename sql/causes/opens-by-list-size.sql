-- title: Size of the list → e-mails opened
-- reference: R24
-- sentence: The more people an e-mail goes to, the smaller the share that opens it.
-- world: MailingAssumptions.OpenLostPerDoubling a doubling of the list
-- expect: falling
-- low: -9
-- high: -2
-- unit: %
WITH sent AS (
  SELECT open_rate_percent AS rate, recipient_count, ntile(3) OVER (ORDER BY recipient_count, email_campaign_id) AS third
  FROM marketing_data.email_campaigns
)
SELECT CASE third WHEN 1 THEN 'small lists' WHEN 2 THEN 'middling lists' ELSE 'large lists' END, avg(rate), count(*)
FROM sent
GROUP BY third
ORDER BY third
