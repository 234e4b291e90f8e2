-- title: Hours and people by level of support, with the next quarter
-- question: How much work falls on each level of support, how does it grow, and how many people will we need next quarter?
-- asked: How much work hits each support level, how is it growing, and what headcount do we need next quarter?
-- asked: What staffing does support need next quarter, level by level?
-- asked: How many people will L1, L2 and L3 take, given the trend in hours?
-- use-case: Resource planning
-- says: Hours {moved hours by quarter where kind = 'actual'}; {sum hours where kind = 'planned'} {is/are} planned for {last quarter}.
-- read: A level is where the agent works; one person is 420 hours a quarter after meetings and leave. Load sets hours against the people who logged any. The planned quarter continues the mean growth of the last three quarters, at most 25 percent.
-- chart: stacked x=quarter y=hours series=level
-- difficulty: advanced
-- parameter: within_months = 15
-- parameter: product
WITH roles AS (
  SELECT
    escalated_to AS agent,
    max(CASE WHEN escalation_level LIKE '%L2' THEN 2 WHEN escalation_level LIKE '%L3' THEN 3 WHEN escalation_level LIKE '%Engineering' THEN 4 ELSE 5 END) AS level
  FROM support_data.escalations
  GROUP BY escalated_to
),
work AS (
  SELECT
    CAST(date_trunc('quarter', w.work_date) AS DATE) AS starts,
    coalesce(r.level, 1) AS level,
    sum(w.time_spent_minutes) / 60.0 AS hours,
    count(DISTINCT w.agent_name) AS people,
    count(DISTINCT w.ticket_id) AS tickets
  FROM support_data.ticket_worklog AS w
  JOIN support_data.support_tickets AS t ON t.ticket_id = w.ticket_id
  LEFT JOIN roles AS r ON r.agent = w.agent_name
  WHERE w.work_date < date_trunc('quarter', CAST($as_of AS DATE) + 1)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1, 2
),
grown AS (
  SELECT
    w.*,
    lag(hours) OVER (PARTITION BY level ORDER BY starts) AS before,
    lag(hours, 3) OVER (PARTITION BY level ORDER BY starts) AS three_before,
    row_number() OVER (PARTITION BY level ORDER BY starts DESC) AS age
  FROM work AS w
),
planned AS (
  SELECT
    starts, level, 'actual' AS kind, CAST(hours AS DECIMAL(18, 6)) AS hours, people, tickets, CAST(before AS DECIMAL(18, 6)) AS before
  FROM grown
  UNION ALL
  SELECT
    CAST(starts + INTERVAL '3 months' AS DATE), level, 'planned',
    CAST(hours * (CASE WHEN three_before > 0 AND hours / three_before < 1.953125 THEN power(CAST(hours / three_before AS DOUBLE PRECISION), 1.0 / 3) ELSE 1.25 END) AS DECIMAL(18, 6)),
    people, CAST(NULL AS BIGINT), CAST(hours AS DECIMAL(18, 6))
  FROM grown
  WHERE age = 1
)
SELECT
  concat(CAST(EXTRACT(year FROM starts) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER)) AS quarter,
  CASE level WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' WHEN 4 THEN 'Engineering' ELSE 'Manager' END AS level,
  kind,
  round(hours, 1) AS hours,
  round(CAST(100.0 * (hours - before) / nullif(before, 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  round(CAST(100.0 * hours / nullif(sum(hours) OVER (PARTITION BY starts), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  tickets AS tickets_worked_on,
  people AS people_logging,
  round(CAST(hours / 420 AS DECIMAL(18, 6)), 1) AS people_needed,
  round(CAST(100.0 * hours / nullif(people * 420, 0) AS DECIMAL(18, 6)), 1) AS load_percent
FROM planned
WHERE starts > CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY starts, planned.level
