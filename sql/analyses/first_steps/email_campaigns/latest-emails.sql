-- title: The latest e-mails
-- question: Which e-mails did we send last, and how were they received?
-- asked: How did our last mailings do?
-- asked: Open and click rates of the most recent e-mails?
-- asked: What did we mail out lately, and did anybody read it?
-- says: The last of {count 'e-mail'} is {first email_name} of {first send_date}, so far opened by {first open_rate_percent} of those whom it reached and clicked by {first click_rate_percent}.
-- read: The latest first. Both rates are of those whom the mail reached. A mail of the last days is still being opened.
-- chart: none
-- decides: click_rate_percent
-- difficulty: easy
-- parameter: top = 10
SELECT
  m.email_campaign_id,
  m.email_name,
  m.send_date,
  m.recipient_count AS recipients,
  m.delivered_count AS delivered,
  m.open_rate_percent,
  m.click_rate_percent,
  m.unsubscribe_count AS unsubscribed,
  count(*) OVER () AS rows_in_all
FROM marketing_data.email_campaigns AS m
ORDER BY m.send_date DESC, m.email_campaign_id
LIMIT CAST($top AS INTEGER)
