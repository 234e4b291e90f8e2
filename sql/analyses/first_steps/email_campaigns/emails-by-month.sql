-- title: E-mails sent by month
-- question: How many e-mails did we send each month, and to how many people?
-- asked: How much mailing do we do, month by month?
-- asked: What is our monthly e-mail volume?
-- asked: How many campaign mails went out per month, and how many bounced?
-- says: Recipients {moved recipients by month}.
-- read: Every mailing counts by the day of sending. Recipients are added up over mailings, so one person may be counted several times.
-- chart: column x=month y=recipients
-- difficulty: easy
SELECT
  CAST(date_trunc('month', m.send_date) AS DATE) AS month,
  count(*) AS mailings,
  sum(m.recipient_count) AS recipients,
  sum(m.bounce_count) AS bounced
FROM marketing_data.email_campaigns AS m
GROUP BY 1
ORDER BY month
