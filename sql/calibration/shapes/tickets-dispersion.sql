-- metric: Tickets a customer and month, variance to mean
-- reference: 4
-- low: 1.5
-- typical: 1.9–2.2
-- high: 4.0
-- unit: ratio
-- note: Over months in which a customer was scored.
WITH months AS (
  SELECT DISTINCT customer_id, date_trunc('month', score_date) AS month
  FROM operational_data.customer_health_score
), counts AS (
  SELECT m.customer_id, m.month, count(t.ticket_id) AS tickets
  FROM months AS m
  LEFT JOIN support_data.support_tickets AS t ON t.customer_id = m.customer_id AND date_trunc('month', t.created_date) = m.month
  GROUP BY ALL
)
SELECT var_pop(tickets) / avg(tickets), count(*) FROM counts
