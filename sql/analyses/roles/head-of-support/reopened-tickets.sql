-- title: Solutions that did not hold
-- question: Where do tickets come back after we called them solved, is it getting worse, and what does it cost us in work?
-- asked: Where do customers reopen tickets, is that on the rise, and how much extra work is it?
-- asked: What is our reopen rate by area, and what does it cost?
-- asked: Which tickets did we close too early, and is that happening more?
-- says: By root cause the share of resolved tickets that came back {ranges reopened_percent by root_cause}; over all it {changed reopened_percent from reopened_before_percent}. They cost {sum cost_in_hours} of work, {most} with {largest cost_in_hours by root_cause}.
-- read: By root cause and product, tickets resolved in the period; before is the equally long period before it, change is in points. Extra hours compare a reopened ticket with the others of the same row, cost is that times their number; some of it is that hard tickets come back more often. Tickets resolved lately can still come back. Few tickets of one row come back, so compare root causes, all products together. A rate well above the average calls for a look at how those tickets are closed.
-- chart: bar x=where_it_happens y=cost_in_hours
-- rate: reopened_percent of tickets, reopened_before_percent of tickets_before
-- total: tickets, reopened, cost_in_hours
-- difficulty: intermediate
-- parameter: within_days = 182
-- parameter: agent
-- parameter: top = 20
-- uses: reopened
WITH solved AS (
  SELECT
    t.product_id,
    r.root_cause,
    r.effort_hours,
    r.engineer_assigned,
    t.customer_id,
    CASE WHEN o.ticket_id IS NULL THEN 0 ELSE 1 END AS back,
    CASE WHEN r.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now
  FROM support_data.ticket_resolution AS r
  JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
  LEFT JOIN reopened AS o ON o.ticket_id = r.ticket_id
  WHERE r.resolution_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($agent AS VARCHAR) IS NULL OR r.engineer_assigned = $agent)
),
agents AS (
  SELECT product_id, root_cause, engineer_assigned, count(*) AS n,
    row_number() OVER (PARTITION BY product_id, root_cause ORDER BY count(*) DESC, engineer_assigned) AS place
  FROM solved
  WHERE back = 1 AND now = 1
  GROUP BY product_id, root_cause, engineer_assigned
),
groups AS (
  SELECT
    product_id,
    root_cause,
    sum(now) AS tickets,
    sum(back * now) AS reopened,
    100.0 * sum(back * now) / nullif(sum(now), 0) AS rate,
    sum(1 - now) AS tickets_before,
    100.0 * sum(back * (1 - now)) / nullif(sum(1 - now), 0) AS rate_before,
    count(DISTINCT CASE WHEN back = 1 AND now = 1 THEN customer_id END) AS customers,
    sum(effort_hours * back * now) / nullif(sum(back * now), 0) AS hours_back,
    sum(effort_hours * (1 - back) * now) / nullif(sum((1 - back) * now), 0) AS hours_held
  FROM solved
  GROUP BY product_id, root_cause
),
overall AS (
  SELECT 100.0 * sum(back * now) / nullif(sum(now), 0) AS rate
  FROM solved
)
SELECT
  concat(g.root_cause, ': ', p.product_name) AS where_it_happens,
  g.root_cause,
  g.tickets,
  g.reopened,
  round(CAST(g.rate AS DECIMAL(18, 6)), 1) AS reopened_percent,
  round(CAST(g.rate_before AS DECIMAL(18, 6)), 1) AS reopened_before_percent,
  round(CAST(g.rate - o.rate AS DECIMAL(18, 6)), 1) AS above_average_points,
  round(CAST(g.rate - g.rate_before AS DECIMAL(18, 6)), 1) AS change_points,
  g.customers,
  round(CAST(g.hours_back - g.hours_held AS DECIMAL(18, 6)), 2) AS extra_hours_per_ticket,
  round(CAST((g.hours_back - g.hours_held) * g.reopened AS DECIMAL(18, 6)), 1) AS cost_in_hours,
  a.engineer_assigned AS most_often_with,
  a.n AS reopened_there,
  g.tickets_before,
  p.product_id,
  count(*) OVER () AS rows_in_all
FROM groups AS g
CROSS JOIN overall AS o
JOIN sales_data.products AS p ON p.product_id = g.product_id
LEFT JOIN agents AS a ON a.product_id = g.product_id AND a.root_cause = g.root_cause AND a.place = 1
ORDER BY cost_in_hours DESC NULLS LAST, p.product_id, g.root_cause
LIMIT CAST($top AS INTEGER)
