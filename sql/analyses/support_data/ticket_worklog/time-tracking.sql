-- title: Where the logged hours of support go, by month
-- question: How many hours do we log, how much of it reaches the customer, and how much of our time does a ticket take?
-- asked: How many hours do we log, how much of it is visible to customers, and how long does a ticket take of us?
-- asked: Where does our support time go?
-- asked: What does time tracking say about hours, customer-facing share and time per ticket?
-- use-case: Time tracking
-- says: Hours logged {moved hours by month yearly}; the part that reaches the customer {moved customer_percent by month}; work on a resolved ticket {moved minutes_per_resolved_ticket by month}.
-- read: Customer work is visible to the customer, internal work is not; the two add up. Billable is the part that can be charged, all of it customer work. Minutes per resolved ticket are all those logged on the tickets that were resolved in the month, whenever that was. The newest month runs only up to today, so its hours are not compared. Logged per agent and working day is far below eight hours by nature: meetings, training and reading are not logged.
-- chart: stacked x=month y=customer_hours,internal_hours
-- mean: minutes_per_resolved_ticket of resolved_tickets
-- difficulty: intermediate
-- parameter: within_months = 13
-- parameter: agent
-- parameter: product
-- shows: effort = hours by month
WITH days AS (
  SELECT CAST(date_trunc('month', x.work_date) AS DATE) AS month, count(*) AS working_days
  FROM (
    SELECT DISTINCT work_date
    FROM support_data.ticket_worklog
    WHERE EXTRACT(isodow FROM work_date) <= 5
  ) AS x
  GROUP BY 1
),
work AS (
  SELECT
    CAST(date_trunc('month', w.work_date) AS DATE) AS month,
    sum(w.time_spent_minutes) AS minutes,
    coalesce(sum(w.time_spent_minutes) FILTER (WHERE w.internal_only = 'Yes'), 0) AS internal_minutes,
    coalesce(sum(w.time_spent_minutes) FILTER (WHERE w.billable = 'Yes'), 0) AS billable_minutes,
    coalesce(sum(w.time_spent_minutes) FILTER (WHERE EXTRACT(isodow FROM w.work_date) > 5), 0) AS weekend_minutes,
    count(*) AS entries,
    count(DISTINCT w.ticket_id) AS tickets,
    count(DISTINCT w.agent_name) AS agents
  FROM support_data.ticket_worklog AS w
  JOIN support_data.support_tickets AS t ON t.ticket_id = w.ticket_id
  WHERE (CAST($agent AS VARCHAR) IS NULL OR w.agent_name = $agent)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1
),
solved AS (
  SELECT CAST(date_trunc('month', t.resolved_date) AS DATE) AS month, count(DISTINCT t.ticket_id) AS tickets, sum(w.time_spent_minutes) AS minutes
  FROM support_data.support_tickets AS t
  JOIN support_data.ticket_worklog AS w ON w.ticket_id = t.ticket_id
  WHERE (CAST($agent AS VARCHAR) IS NULL OR w.agent_name = $agent)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1
),
compared AS (
  SELECT w.*, d.working_days, s.tickets AS resolved_tickets, s.minutes AS resolved_minutes, lag(w.minutes) OVER (ORDER BY w.month) AS minutes_before
  FROM work AS w
  LEFT JOIN days AS d ON d.month = w.month
  LEFT JOIN solved AS s ON s.month = w.month
)
SELECT
  month,
  round(CAST(minutes / 60.0 AS DECIMAL(18, 6)), 1) AS hours,
  round(CAST((minutes - internal_minutes) / 60.0 AS DECIMAL(18, 6)), 1) AS customer_hours,
  round(CAST(internal_minutes / 60.0 AS DECIMAL(18, 6)), 1) AS internal_hours,
  round(CAST(billable_minutes / 60.0 AS DECIMAL(18, 6)), 1) AS billable_hours,
  round(CAST(100.0 * (minutes - internal_minutes) / nullif(minutes, 0) AS DECIMAL(18, 6)), 1) AS customer_percent,
  round(CAST(100.0 * billable_minutes / nullif(minutes, 0) AS DECIMAL(18, 6)), 1) AS billable_percent,
  CASE WHEN CAST(month + INTERVAL '1 month' AS DATE) <= CAST($as_of AS DATE) + 1
    THEN round(CAST(100.0 * (minutes - minutes_before) / nullif(minutes_before, 0) AS DECIMAL(18, 6)), 1) END AS change_percent,
  tickets AS tickets_worked_on,
  resolved_tickets,
  round(CAST(1.0 * resolved_minutes / nullif(resolved_tickets, 0) AS DECIMAL(18, 6)), 0) AS minutes_per_resolved_ticket,
  round(CAST(1.0 * minutes / nullif(entries, 0) AS DECIMAL(18, 6)), 1) AS minutes_per_entry,
  agents,
  round(CAST(minutes / 60.0 / nullif(agents * working_days, 0) AS DECIMAL(18, 6)), 2) AS hours_per_agent_and_working_day,
  round(CAST(weekend_minutes / 60.0 AS DECIMAL(18, 6)), 1) AS weekend_hours
FROM compared
WHERE month >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY month
