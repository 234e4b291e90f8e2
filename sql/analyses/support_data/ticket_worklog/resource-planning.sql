-- title: Hours and people by level of support, with the next quarter
-- question: How much work falls on each level of support, how does it grow, and how many people will we need next quarter?
-- asked: How much work hits each support level, how is it growing, and what headcount do we need next quarter?
-- asked: What staffing does support need next quarter, level by level?
-- asked: How many people will L1, L2 and L3 take, given the trend in hours?
-- use-case: Resource planning
-- says: Hours {moved hours by quarter where kind = 'actual'}; for {last quarter}, {sum next_quarter_hours} are planned, work for {sum next_quarter_people} people.
-- read: A level is where the agent works; managers who are called in stand by themselves. One person has 420 hours a quarter after meetings and leave, of which people needed log 75 percent, as in the planning of agents by month. Load sets hours against the people who logged any. The planned quarters, the one that runs and the next, are the same quarters a year before times the growth on the year of all work of the last two full quarters; where that is not on record, they repeat the last.
-- chart: stacked x=quarter y=hours series=level
-- difficulty: advanced
-- parameter: within_months = 15
-- parameter: product
-- uses: levels, tickets_since
WITH roles AS (
  SELECT agent, level
  FROM levels
  UNION ALL
  SELECT DISTINCT escalated_to, 5
  FROM support_data.escalations
  WHERE escalation_level = 'Manager' AND escalated_to NOT IN (SELECT l.agent FROM levels AS l)
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
    AND w.work_date >= (SELECT d.first_day FROM tickets_since AS d)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1, 2
),
grown AS (
  SELECT
    w.*,
    lag(hours) OVER (PARTITION BY level ORDER BY starts) AS before,
    dense_rank() OVER (ORDER BY starts DESC) AS age
  FROM work AS w
),
yearly AS (
  SELECT CASE WHEN count(DISTINCT age) = 6
    THEN sum(CASE WHEN age <= 2 THEN hours END) / nullif(sum(CASE WHEN age BETWEEN 5 AND 6 THEN hours END), 0) ELSE 1 END AS growth
  FROM grown
  WHERE age <= 6
),
planned AS (
  SELECT starts, level, 'actual' AS kind, CAST(hours AS DECIMAL(18, 6)) AS hours, people, tickets, CAST(before AS DECIMAL(18, 6)) AS before
  FROM grown
  UNION ALL
  SELECT
    CAST(w.starts + g.n * INTERVAL '3 months' AS DATE), w.level, 'planned', CAST(coalesce(y.hours * r.growth, w.hours) AS DECIMAL(18, 6)),
    w.people, CAST(NULL AS BIGINT), CAST(CASE WHEN g.n = 1 THEN w.hours ELSE coalesce(b.hours * r.growth, w.hours) END AS DECIMAL(18, 6))
  FROM grown AS w
  CROSS JOIN yearly AS r
  CROSS JOIN generate_series(1, 2) AS g(n)
  LEFT JOIN grown AS y ON y.level = w.level AND y.starts = CAST(w.starts + (g.n - 4) * INTERVAL '3 months' AS DATE)
  LEFT JOIN grown AS b ON b.level = w.level AND b.starts = CAST(w.starts - 3 * INTERVAL '3 months' AS DATE)
  WHERE w.age = 1
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
  round(CAST(hours / (420 * 0.75) AS DECIMAL(18, 6)), 1) AS people_needed,
  round(CAST(100.0 * hours / nullif(people * 420, 0) AS DECIMAL(18, 6)), 1) AS load_percent,
  CASE WHEN starts = max(starts) OVER () THEN round(hours, 1) END AS next_quarter_hours,
  CASE WHEN starts = max(starts) OVER () THEN round(CAST(hours / (420 * 0.75) AS DECIMAL(18, 6)), 1) END AS next_quarter_people
FROM planned
WHERE starts > CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY starts, planned.level
