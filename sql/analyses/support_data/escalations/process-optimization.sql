-- title: Paths that tickets take up the ladder, and the time lost on them
-- question: Which ways do escalated tickets take, how long does each step wait, and where would a direct way be quicker?
-- asked: Which routes do escalated tickets take, where do they wait, and where would a shortcut help?
-- asked: How could we make escalations faster?
-- asked: At which step of an escalation is time lost, and could we skip it?
-- use-case: Process optimization
-- says: {share tickets where steps = 0} of {sum tickets 'ticket'} were not escalated; by path the mean time {ranges mean_days by path}.
-- read: Tickets resolved in the period. A path is the sequence of escalations of one ticket. Days before the first step show how long the first owner held on; extra days compare with tickets of the same period that were never escalated. Harder tickets climb more, so extra days are not what the climbing alone costs. Long paths with late first steps are candidates for direct routing.
-- chart: bar x=path y=days_before_first_step,days_between_steps,days_after_last_step
-- rate: breached_percent of tickets
-- mean: mean_days of tickets
-- unit: mean_days days
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: region
WITH steps AS (
  SELECT
    e.ticket_id,
    string_agg(e.escalation_level, ', ' ORDER BY e.escalation_date, e.escalation_id) AS path,
    count(*) AS steps,
    min(e.escalation_date) AS first_step,
    max(e.escalation_date) AS last_step
  FROM support_data.escalations AS e
  GROUP BY e.ticket_id
),
tickets AS (
  SELECT
    t.ticket_id, t.created_date, t.resolved_date, t.sla_status, t.customer_id, r.effort_hours,
    coalesce(s.path, 'not escalated') AS path,
    coalesce(s.steps, 0) AS steps,
    s.first_step,
    s.last_step
  FROM support_data.support_tickets AS t
  JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN steps AS s ON s.ticket_id = t.ticket_id
  WHERE t.resolved_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
paths AS (
  SELECT
    path,
    max(steps) AS steps,
    count(*) AS tickets,
    1.0 * sum(resolved_date - created_date) / count(*) AS days,
    1.0 * sum(first_step - created_date) / count(*) AS before_first,
    1.0 * sum(last_step - first_step) / count(*) AS between_steps,
    1.0 * sum(resolved_date - last_step) / count(*) AS after_last,
    sum(effort_hours) / count(*) AS hours,
    100.0 * count(*) FILTER (WHERE sla_status = 'Breached') / count(*) AS breached
  FROM tickets
  GROUP BY path
)
SELECT
  path,
  steps,
  tickets,
  round(CAST(100.0 * tickets / nullif(sum(tickets) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(days AS DECIMAL(18, 6)), 1) AS mean_days,
  round(CAST(days - (SELECT p.days FROM paths AS p WHERE p.path = 'not escalated') AS DECIMAL(18, 6)), 1) AS extra_days,
  round(CAST(before_first AS DECIMAL(18, 6)), 1) AS days_before_first_step,
  round(CAST(between_steps AS DECIMAL(18, 6)), 1) AS days_between_steps,
  round(CAST(after_last AS DECIMAL(18, 6)), 1) AS days_after_last_step,
  round(CAST(hours AS DECIMAL(18, 6)), 2) AS hours_per_ticket,
  round(CAST(breached AS DECIMAL(18, 6)), 1) AS breached_percent
FROM paths
ORDER BY tickets DESC, path
