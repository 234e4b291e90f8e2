-- title: Agents needed for the tickets to come
-- question: How many agents do we need over the next months if tickets keep growing as they did?
-- asked: How many support agents will we need in the coming months?
-- asked: Do we have to hire in support if ticket growth goes on?
-- asked: What is our agent capacity need, given the trend in tickets?
-- use-case: Capacity planning
-- says: In {last month} {last agents_needed 'agent'} will be needed for {last tickets 'ticket'}[ ({last tickets_low} to {last tickets_high} with 95 % confidence)], with {last agents_on_duty} on duty[; {max opened_so_far 'ticket'} came in so far in {first month where opened_so_far is known}].
-- read: The last twelve full months of which the desk is measured, and the three after them, which continue the straight line through those twelve; tickets low and high are what such a line leaves open (interval of 95 %). If they lie far apart, the line tells little. Opened so far is what the running month has brought up to today. Needed agents handle the month's work at 75 percent utilization, with 141 working hours a month each; hours per ticket are those of the last six months. Only agents of the support desk count, not Engineering; a gap above 0 means people to hire.
-- chart: line x=month y=agents_needed,agents_on_duty
-- difficulty: advanced
-- shows: tickets_opened = tickets by month
-- shows: tickets_resolved = resolved by month
WITH opened AS (
  SELECT CAST(date_trunc('month', created_date) AS DATE) AS month, count(*) AS opened
  FROM support_data.support_tickets
  GROUP BY 1
),
closed AS (
  SELECT CAST(date_trunc('month', resolved_date) AS DATE) AS month, count(*) AS closed
  FROM support_data.support_tickets
  WHERE resolved_date IS NOT NULL
  GROUP BY 1
),
desk AS (
  SELECT
    CAST(date_trunc('month', metric_date) AS DATE) AS month,
    count(DISTINCT agent_name) AS agents,
    sum(utilization_percent) / count(*) AS utilization
  FROM support_data.support_agent_metrics
  WHERE metric_date < date_trunc('month', CAST($as_of AS DATE) + 1)
    AND metric_date >= date_trunc('month', CAST($as_of AS DATE) + 1) - INTERVAL '12 months'
  GROUP BY 1
),
work AS (
  SELECT CAST(date_trunc('month', w.work_date) AS DATE) AS month, sum(w.time_spent_minutes) / 60.0 AS hours
  FROM support_data.ticket_worklog AS w
  JOIN (
    SELECT DISTINCT agent_name
    FROM support_data.support_agent_metrics
  ) AS a ON a.agent_name = w.agent_name
  GROUP BY 1
),
monthly AS (
  SELECT
    d.month,
    row_number() OVER (ORDER BY d.month) AS n,
    d.agents,
    d.utilization,
    coalesce(o.opened, 0) AS opened,
    coalesce(c.closed, 0) AS closed,
    coalesce(w.hours, 0) AS hours
  FROM desk AS d
  LEFT JOIN opened AS o ON o.month = d.month
  LEFT JOIN closed AS c ON c.month = d.month
  LEFT JOIN work AS w ON w.month = d.month
),
line AS (
  SELECT
    max(n) AS last_n,
    max(month) AS last_month,
    regr_slope(opened, n) AS slope,
    regr_intercept(opened, n) AS base,
    sqrt(greatest(regr_syy(opened, n) - regr_slope(opened, n) * regr_sxy(opened, n), 0) / nullif(count(*) - 2, 0)) AS spread,
    regr_avgx(opened, n) AS middle,
    regr_sxx(opened, n) AS width,
    sum(CASE WHEN n > 6 THEN hours END) / nullif(sum(CASE WHEN n > 6 THEN opened END), 0) AS hours_per_ticket,
    max(CASE WHEN month = (SELECT max(x.month) FROM monthly AS x) THEN agents END) AS agents
  FROM monthly
),
running AS (
  SELECT CAST(date_trunc('month', CAST($as_of AS DATE) + 1) AS DATE) AS running_month, count(*) AS opened_so_far
  FROM support_data.support_tickets
  WHERE created_date >= CAST(date_trunc('month', CAST($as_of AS DATE) + 1) AS DATE)
),
series AS (
  SELECT month, 'actual' AS kind, CAST(opened AS DECIMAL(18,4)) AS tickets, closed AS resolved, CAST(hours AS DECIMAL(18,4)) AS hours, agents, CAST(utilization AS DECIMAL(18,4)) AS utilization,
    CAST(NULL AS DECIMAL(18,4)) AS beside
  FROM monthly
  UNION ALL
  SELECT
    CAST(l.last_month + g.n * INTERVAL '1 month' AS DATE),
    'forecast',
    CAST(l.base + l.slope * (l.last_n + g.n) AS DECIMAL(18, 6)),
    NULL,
    CAST((l.base + l.slope * (l.last_n + g.n)) * l.hours_per_ticket AS DECIMAL(18, 6)),
    l.agents,
    CAST(100.0 * (l.base + l.slope * (l.last_n + g.n)) * l.hours_per_ticket / nullif(l.agents * 141, 0) AS DECIMAL(18,4)),
    -- 2.228: 95 percent of Student's t with ten degrees of freedom, those of twelve months and a line. Fewer months leave too much open.
    CAST(CASE WHEN l.last_n = 12 THEN 2.228 END * l.spread * sqrt(1 + 1.0 / l.last_n + (l.last_n + g.n - l.middle) * (l.last_n + g.n - l.middle) / l.width) AS DECIMAL(18,4))
  FROM line AS l
  CROSS JOIN generate_series(1, 3) AS g(n)
)
SELECT
  month,
  kind,
  round(tickets, 0) AS tickets,
  CASE WHEN beside IS NOT NULL THEN round(greatest(tickets - beside, 0), 0) END AS tickets_low,
  round(tickets + beside, 0) AS tickets_high,
  resolved,
  round(hours, 0) AS hours_of_work,
  agents AS agents_on_duty,
  round(CAST(1.0 * tickets / nullif(agents, 0) AS DECIMAL(18, 6)), 1) AS tickets_per_agent,
  round(utilization, 1) AS utilization_percent,
  ceil(CAST(hours / (141 * 0.75) AS DECIMAL(18,4))) AS agents_needed,
  ceil(CAST(hours / (141 * 0.75) AS DECIMAL(18,4))) - agents AS gap,
  CASE WHEN kind = 'forecast' AND CAST(month AS DATE) = r.running_month THEN r.opened_so_far END AS opened_so_far
FROM series
CROSS JOIN running AS r
ORDER BY month
