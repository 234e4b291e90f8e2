-- title: Solutions that did not hold
-- question: Where do tickets come back after we called them solved, and what does that cost us in work and goodwill?
-- read: By product and root cause, tickets resolved in the period. Extra hours compare a reopened ticket with the others of the same row; cost in hours is that times their number. Rows with few tickets are left out; a rate well above the average calls for a look at how those tickets are closed.
-- chart: bar x=where_it_happens y=reopened_percent
-- difficulty: advanced
-- parameter: days = 365
-- parameter: agent
-- parameter: least = 10
-- parameter: top = 20
WITH reopened AS (
  SELECT DISTINCT ticket_id
  FROM support_data.ticket_tags
  WHERE tag_name = 'reopened'
),
score AS (
  SELECT ticket_id, sum(satisfaction_score) AS points, count(satisfaction_score) AS answers
  FROM support_data.customer_satisfaction
  WHERE survey_type = 'Post-Ticket'
  GROUP BY ticket_id
),
solved AS (
  SELECT
    t.product_id,
    r.root_cause,
    r.effort_hours,
    t.resolved_date - t.created_date AS days,
    t.customer_id,
    s.points,
    s.answers,
    CASE WHEN o.ticket_id IS NULL THEN 0 ELSE 1 END AS back
  FROM support_data.ticket_resolution AS r
  JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
  LEFT JOIN reopened AS o ON o.ticket_id = r.ticket_id
  LEFT JOIN score AS s ON s.ticket_id = r.ticket_id
  WHERE r.resolution_date > CAST($as_of AS DATE) - CAST($days AS INTEGER)
    AND (CAST($agent AS VARCHAR) IS NULL OR r.engineer_assigned = $agent)
),
groups AS (
  SELECT
    product_id,
    root_cause,
    count(*) AS tickets,
    sum(back) AS reopened,
    count(DISTINCT CASE WHEN back = 1 THEN customer_id END) AS customers,
    sum(effort_hours * back) / nullif(sum(back), 0) AS hours_back,
    sum(effort_hours * (1 - back)) / nullif(sum(1 - back), 0) AS hours_held,
    1.0 * sum(days * back) / nullif(sum(back), 0) AS days_back,
    1.0 * sum(days * (1 - back)) / nullif(sum(1 - back), 0) AS days_held
  FROM solved
  GROUP BY product_id, root_cause
),
overall AS (
  SELECT
    100.0 * sum(back) / nullif(count(*), 0) AS rate,
    1.0 * sum(points * back) / nullif(sum(answers * back), 0) AS score_back,
    1.0 * sum(points * (1 - back)) / nullif(sum(answers * (1 - back)), 0) AS score_held
  FROM solved
)
SELECT
  concat(p.product_name, ': ', g.root_cause) AS where_it_happens,
  p.product_id,
  g.tickets,
  g.reopened,
  round(100.0 * g.reopened / nullif(g.tickets, 0), 1) AS reopened_percent,
  round(100.0 * g.reopened / nullif(g.tickets, 0) - o.rate, 1) AS above_average_points,
  g.customers,
  round(CAST(g.hours_back - g.hours_held AS DECIMAL(18,6)), 2) AS extra_hours_per_ticket,
  round(CAST((g.hours_back - g.hours_held) * g.reopened AS DECIMAL(18,6)), 1) AS cost_in_hours,
  round(CAST(g.days_back - g.days_held AS DECIMAL(18,6)), 1) AS extra_days_per_ticket,
  round(CAST(o.score_back - o.score_held AS DECIMAL(18,6)), 2) AS satisfaction_loss_overall
FROM groups AS g
CROSS JOIN overall AS o
JOIN sales_data.products AS p ON p.product_id = g.product_id
WHERE g.tickets >= CAST($least AS INTEGER) AND g.reopened > 0
ORDER BY cost_in_hours DESC NULLS LAST, p.product_id, g.root_cause
LIMIT CAST($top AS INTEGER)
