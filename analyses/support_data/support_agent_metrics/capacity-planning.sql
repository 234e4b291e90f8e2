-- title: Agents needed for the tickets to come
-- question: How many agents do we need over the next months if tickets keep growing as they did?
-- use-case: Capacity planning
-- read: The last twelve full months and the three after them, which continue the straight line through those twelve. Needed agents handle the month's work at 75 percent utilization, with 141 working hours a month each; hours per ticket are those of the last six months. A gap above 0 means people to hire.
-- chart: line x=month y=agents_needed,agents_on_duty
-- difficulty: advanced
WITH weekly AS (
  SELECT
    CAST(date_trunc('month', metric_date) AS DATE) AS month,
    agent_name,
    tickets_opened,
    tickets_closed,
    utilization_percent * 32.5 / 100 AS hours
  FROM support_data.support_agent_metrics
  WHERE metric_date < date_trunc('month', CAST($as_of AS DATE) + 1)
    AND metric_date >= date_trunc('month', CAST($as_of AS DATE) + 1) - INTERVAL '12 months'
),
monthly AS (
  SELECT
    month,
    row_number() OVER (ORDER BY month) AS n,
    count(DISTINCT agent_name) AS agents,
    sum(tickets_opened) AS opened,
    sum(tickets_closed) AS closed,
    sum(hours) AS hours
  FROM weekly
  GROUP BY month
),
line AS (
  SELECT
    max(n) AS last_n,
    max(month) AS last_month,
    regr_slope(opened, n) AS slope,
    regr_intercept(opened, n) AS base,
    sum(CASE WHEN n > 6 THEN hours END) / nullif(sum(CASE WHEN n > 6 THEN closed END), 0) AS hours_per_ticket,
    max(CASE WHEN month = (SELECT max(x.month) FROM monthly AS x) THEN agents END) AS agents
  FROM monthly
),
series AS (
  SELECT month, 'actual' AS kind, CAST(opened AS DECIMAL(18,4)) AS tickets, closed AS resolved, CAST(hours AS DECIMAL(18,4)) AS hours, agents
  FROM monthly
  UNION ALL
  SELECT
    CAST(l.last_month + g.n * INTERVAL '1 month' AS DATE),
    'forecast',
    CAST(l.base + l.slope * (l.last_n + g.n) AS DECIMAL(18,4)),
    NULL,
    CAST((l.base + l.slope * (l.last_n + g.n)) * l.hours_per_ticket AS DECIMAL(18,4)),
    l.agents
  FROM line AS l
  CROSS JOIN generate_series(1, 3) AS g(n)
)
SELECT
  month,
  kind,
  round(tickets, 0) AS tickets,
  resolved,
  round(hours, 0) AS hours_of_work,
  agents AS agents_on_duty,
  round(CAST(1.0 * tickets / nullif(agents, 0) AS DECIMAL(18,6)), 1) AS tickets_per_agent,
  round(100.0 * hours / nullif(agents * 141, 0), 1) AS utilization_percent,
  ceil(CAST(hours / (141 * 0.75) AS DECIMAL(18,4))) AS agents_needed,
  ceil(CAST(hours / (141 * 0.75) AS DECIMAL(18,4))) - agents AS gap
FROM series
ORDER BY month
