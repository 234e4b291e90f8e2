-- title: Engineering work caused by tickets, by product
-- question: How much engineering time do the tickets of each product eat, and does it end in fixes?
-- asked: How much engineering effort do tickets take, by product, and do they lead to fixes?
-- asked: How many engineering hours does support eat, and what comes out?
-- asked: Which products cost our engineers the most ticket time?
-- use-case: Engineering effort tracking
-- says: Tickets took {sum engineering_hours} of engineering[, {most of} it for {largest engineering_hours by product_name where engineering_hours > 0}]; the share of bugs fixed {ranges fixed_percent by product_name}.
-- read: Tickets resolved in the period. Engineering hours are those logged by people of L3 and Engineering. Change compares with the equally long period before; fixed_percent is the share of product-bug tickets that ended with a lasting fix, not a workaround or a duplicate.
-- chart: bar x=product_name y=engineering_hours
-- rate: fixed_percent of bug_tickets
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: product
-- uses: levels
WITH engineers AS (
  SELECT agent
  FROM levels
  WHERE level >= 3
),
work AS (
  SELECT
    w.ticket_id,
    sum(w.time_spent_minutes) AS minutes,
    coalesce(sum(w.time_spent_minutes) FILTER (WHERE e.agent IS NOT NULL), 0) AS engineering_minutes
  FROM support_data.ticket_worklog AS w
  LEFT JOIN engineers AS e ON e.agent = w.agent_name
  GROUP BY w.ticket_id
),
solved AS (
  SELECT
    t.product_id,
    CASE WHEN r.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now,
    r.root_cause, r.resolution_type, r.permanent_fix,
    t.resolved_date - t.created_date AS days,
    w.minutes,
    w.engineering_minutes
  FROM support_data.ticket_resolution AS r
  JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
  LEFT JOIN work AS w ON w.ticket_id = r.ticket_id
  WHERE r.resolution_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
totals AS (
  SELECT
    product_id,
    count(*) FILTER (WHERE now = 1) AS resolved,
    count(*) FILTER (WHERE now = 1 AND engineering_minutes > 0) AS engineering_tickets,
    coalesce(sum(engineering_minutes) FILTER (WHERE now = 1), 0) AS engineering_minutes,
    coalesce(sum(engineering_minutes) FILTER (WHERE now = 0), 0) AS engineering_minutes_before,
    coalesce(sum(minutes) FILTER (WHERE now = 1), 0) AS minutes,
    coalesce(sum(days) FILTER (WHERE now = 1 AND engineering_minutes > 0), 0) AS engineering_days,
    count(*) FILTER (WHERE now = 1 AND root_cause = 'Product Bug') AS bugs,
    count(*) FILTER (WHERE now = 1 AND root_cause = 'Product Bug' AND (resolution_type = 'Fixed' OR permanent_fix = 'Yes')) AS bugs_fixed,
    count(*) FILTER (WHERE now = 1 AND permanent_fix = 'No') AS unfixed
  FROM solved
  GROUP BY product_id
)
SELECT
  p.product_name,
  p.product_id,
  t.resolved,
  t.engineering_tickets,
  round(CAST(t.engineering_minutes / 60.0 AS DECIMAL(18, 6)), 1) AS engineering_hours,
  round(CAST(100.0 * t.engineering_minutes / nullif(sum(t.engineering_minutes) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_engineering_percent,
  round(CAST(100.0 * (t.engineering_minutes - t.engineering_minutes_before) / nullif(t.engineering_minutes_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  round(CAST(100.0 * t.engineering_minutes / nullif(t.minutes, 0) AS DECIMAL(18, 6)), 1) AS engineering_share_of_work_percent,
  round(CAST(t.engineering_minutes / 60.0 / nullif(t.engineering_tickets, 0) AS DECIMAL(18, 6)), 2) AS hours_per_engineering_ticket,
  round(CAST(1.0 * t.engineering_days / nullif(t.engineering_tickets, 0) AS DECIMAL(18, 6)), 1) AS mean_days_with_engineering,
  t.bugs AS bug_tickets,
  round(CAST(100.0 * t.bugs_fixed / nullif(t.bugs, 0) AS DECIMAL(18, 6)), 1) AS fixed_percent,
  t.unfixed AS workarounds_without_fix
FROM totals AS t
JOIN sales_data.products AS p ON p.product_id = t.product_id
WHERE t.resolved > 0
ORDER BY t.engineering_minutes DESC, p.product_id
