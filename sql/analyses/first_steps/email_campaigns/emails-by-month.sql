-- title: E-mails sent by month
-- question: How many e-mails did we send each month, and to how many people?
-- asked: How much mailing do we do, month by month?
-- asked: What is our monthly e-mail volume?
-- asked: How many campaign mails went out per month, and how many bounced?
-- says: Recipients {moved recipients by month yearly}.
-- read: Every mailing counts by the day of sending. Recipients are added up over mailings, so one person may be counted several times. The last month runs to today.
-- chart: column x=month y=recipients
-- difficulty: easy
-- parameter: within_months = 13
SELECT
  CAST(date_trunc('month', m.send_date) AS DATE) AS month,
  count(*) AS mailings,
  sum(m.recipient_count) AS recipients,
  sum(m.bounce_count) AS bounced
FROM marketing_data.email_campaigns AS m
WHERE m.send_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY 1
ORDER BY month
