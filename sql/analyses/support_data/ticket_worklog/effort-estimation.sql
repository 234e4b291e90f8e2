-- title: Effort to expect for a ticket, and the work still waiting in the backlog
-- question: How much work should we plan for a ticket of a given kind and severity, and how much lies in the open ones?
-- asked: How many hours should we plan per ticket by type and severity, and how much is in the backlog?
-- asked: What effort does a typical ticket take, and what work is still ahead of us?
-- asked: How much work is an average case of each sort, and what do the open ones add up to?
-- use-case: Effort estimation
-- says: By kind the median work on a ticket {ranges median_hours by kind_of_ticket}; the {sum open_tickets 'ticket'} that {is/are} open still {holds/hold} {sum remaining_hours} of work.
-- read: From resolved tickets of the period; kinds with fewer than five of them are put together as others. Plan with the 80 percent figure: four of five tickets need no more. Remaining hours take the mean effort less what is already logged on each open ticket, never below zero, so long-open tickets may hide more.
-- chart: bar x=kind_of_ticket y=median_hours,plan_hours_80_percent
-- mean: median_hours of resolved_tickets, mean_hours of resolved_tickets
-- unit: plan_hours_80_percent hours, plan_days_80_percent days
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: product
-- uses: ticket_states
WITH effort AS (
  SELECT ticket_id, sum(time_spent_minutes) AS minutes, count(*) AS entries, count(DISTINCT agent_name) AS people
  FROM support_data.ticket_worklog
  GROUP BY ticket_id
),
counted AS (
  SELECT
    t.ticket_id,
    t.is_open,
    t.resolved_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AS is_past,
    concat(t.ticket_type, ', ', t.severity) AS kind,
    count(CASE WHEN t.resolved_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 END)
      OVER (PARTITION BY t.ticket_type, t.severity) AS resolved_of_kind,
    coalesce(e.minutes, 0) AS minutes, coalesce(e.entries, 0) AS entries, coalesce(e.people, 0) AS people,
    t.resolved_date - t.created_date AS days
  FROM ticket_states AS t
  LEFT JOIN effort AS e ON e.ticket_id = t.ticket_id
  WHERE CAST($product AS VARCHAR) IS NULL OR t.product_id = $product
),
tickets AS (
  SELECT c.*, CASE WHEN resolved_of_kind >= 5 THEN kind ELSE 'others' END AS kind_of_ticket
  FROM counted AS c
),
past AS (
  SELECT
    kind_of_ticket,
    count(*) AS tickets,
    1.0 * sum(minutes) / count(*) AS mean_minutes,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes) AS median_minutes,
    percentile_cont(0.8) WITHIN GROUP (ORDER BY minutes) AS plan_minutes,
    1.0 * sum(entries) / count(*) AS entries,
    1.0 * sum(people) / count(*) AS people,
    percentile_cont(0.8) WITHIN GROUP (ORDER BY days) AS plan_days
  FROM tickets
  WHERE is_past
  GROUP BY kind_of_ticket
),
waiting AS (
  SELECT
    t.kind_of_ticket,
    count(*) AS open_tickets,
    sum(CASE WHEN p.mean_minutes > t.minutes THEN p.mean_minutes - t.minutes ELSE 0 END) AS remaining
  FROM tickets AS t
  LEFT JOIN past AS p ON p.kind_of_ticket = t.kind_of_ticket
  WHERE t.is_open
  GROUP BY t.kind_of_ticket
)
SELECT
  coalesce(p.kind_of_ticket, w.kind_of_ticket) AS kind_of_ticket,
  coalesce(p.tickets, 0) AS resolved_tickets,
  round(CAST(p.median_minutes / 60.0 AS DECIMAL(18, 6)), 2) AS median_hours,
  round(CAST(p.mean_minutes / 60.0 AS DECIMAL(18, 6)), 2) AS mean_hours,
  round(CAST(p.plan_minutes / 60.0 AS DECIMAL(18, 6)), 2) AS plan_hours_80_percent,
  round(CAST(p.plan_days AS DECIMAL(18, 6)), 1) AS plan_days_80_percent,
  round(CAST(p.entries AS DECIMAL(18, 6)), 1) AS work_steps_per_ticket,
  round(CAST(p.people AS DECIMAL(18, 6)), 1) AS people_per_ticket,
  coalesce(w.open_tickets, 0) AS open_tickets,
  round(CAST(coalesce(w.remaining, 0) / 60.0 AS DECIMAL(18, 6)), 1) AS remaining_hours
FROM past AS p
FULL JOIN waiting AS w ON w.kind_of_ticket = p.kind_of_ticket
ORDER BY plan_hours_80_percent DESC NULLS LAST, kind_of_ticket
