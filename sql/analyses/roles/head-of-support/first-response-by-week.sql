-- title: First response week by week
-- question: Do customers get their first answer in time, and is the trend of the last weeks up or down?
-- asked: Are we answering customers on time, week by week, and which way is it going?
-- asked: How is our first response time SLA doing lately?
-- asked: What share of first replies is in time, and what is the recent trend?
-- says: The share of first answers in time {moved kept_percent by week}; over all weeks {sum missed} of {sum tickets 'ticket'} were answered late.
-- read: Kept is the share of tickets opened in the week whose first response target was not missed; the four-week line smooths it. The newest week may be incomplete, and its unanswered tickets can still miss.
-- chart: line x=week y=kept_percent,kept_four_weeks_percent,urgent_kept_percent goal=95
-- rate: kept_percent of tickets, urgent_kept_percent of urgent_kept_n, answered_same_day_percent of answered_same_day_n
-- difficulty: advanced
-- parameter: within_days = 182
-- parameter: region
-- parameter: agent
WITH tickets AS (
  SELECT
    CAST(date_trunc('week', t.created_date) AS DATE) AS week,
    t.created_date,
    t.first_response_date,
    CASE WHEN t.priority IN ('Critical', 'High') THEN 1 ELSE 0 END AS urgent,
    CASE WHEN b.ticket_id IS NULL THEN 1 ELSE 0 END AS kept,
    b.late
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN (
    SELECT ticket_id, max(breach_duration_min) AS late
    FROM support_data.sla_breaches
    WHERE breach_type = 'First Response'
    GROUP BY ticket_id
  ) AS b ON b.ticket_id = t.ticket_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($agent AS VARCHAR) IS NULL OR t.assigned_to = $agent)
),
weekly AS (
  SELECT
    week,
    count(*) AS tickets,
    sum(kept) AS kept,
    sum(urgent) AS urgent,
    sum(urgent * kept) AS urgent_kept,
    count(*) FILTER (WHERE first_response_date = created_date) AS same_day,
    count(first_response_date) AS answered,
    max(late) AS latest
  FROM tickets
  GROUP BY week
),
rolled AS (
  SELECT
    w.*,
    sum(tickets) OVER (ORDER BY week ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS tickets_four,
    sum(kept) OVER (ORDER BY week ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS kept_four
  FROM weekly AS w
)
SELECT
  week,
  tickets,
  round(CAST(100.0 * kept / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  round(CAST(100.0 * kept_four / nullif(tickets_four, 0) AS DECIMAL(18, 6)), 1) AS kept_four_weeks_percent,
  round(CAST(100.0 * urgent_kept / nullif(urgent, 0) AS DECIMAL(18, 6)), 1) AS urgent_kept_percent,
  round(CAST(100.0 * same_day / nullif(answered, 0) AS DECIMAL(18, 6)), 1) AS answered_same_day_percent,
  tickets - kept AS missed,
  round(CAST(latest / 60.0 AS DECIMAL(18, 6)), 1) AS worst_hours_late,
  tickets - answered AS not_answered_yet,
  urgent AS urgent_kept_n,
  answered AS answered_same_day_n
FROM rolled
WHERE week > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
ORDER BY week
