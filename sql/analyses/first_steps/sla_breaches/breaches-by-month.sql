-- title: Missed service levels by month
-- question: How many service levels did we miss each month?
-- asked: How many SLA breaches do we have per month?
-- asked: Are we getting better at keeping our SLAs, month by month?
-- asked: What is the monthly count of missed support targets?
-- says: {sum breaches 'target'} {was/were} missed in the months shown; their number {moved breaches by month yearly}.
-- read: Targets by the day on which they passed; a ticket may miss two. Set it against the number of tickets: tickets-by-month. The last month runs to today.
-- chart: line x=month y=breaches
-- shows: sla_breaches = breaches by month
-- difficulty: easy
-- parameter: within_months = 13
SELECT
  CAST(date_trunc('month', b.breach_date) AS DATE) AS month,
  count(*) AS breaches,
  count(DISTINCT b.ticket_id) AS tickets
FROM support_data.sla_breaches AS b
WHERE b.breach_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY 1
ORDER BY month
