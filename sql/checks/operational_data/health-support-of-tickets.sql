-- title: Support health counts failures, grave tickets, breaches and what customers said
-- tables: operational_data.customer_health_score, usage_data.product_usage_summary, support_data.support_tickets, support_data.sla_breaches, support_data.customer_satisfaction, sales_data.customers
-- Half of it 100 less 25 points for each per cent of failures above 0.6 in the last measured week, 70 before the first one.
-- Half of it 82 less 6 points for each of up to five tickets of high or critical priority and 10 for each of up to four
-- breaches in 90 days, and 6, 2, −8, −20 and −20 points for answers to surveys from 5 to 1 in 180 days, from 0 to 100.
-- Accounts older than the window are looked at once it holds all that counts.
-- corruption: UPDATE operational_data.customer_health_score SET support_health_score = support_health_score + 0.01 WHERE true
WITH failed AS (
  SELECT customer_id, usage_date, (sum(error_rate_percent) * 100)::BIGINT // count(*) AS errors
  FROM usage_data.product_usage_summary
  GROUP BY customer_id, usage_date
), grave AS (
  SELECT h.health_score_id, count(*) AS tickets
  FROM operational_data.customer_health_score AS h
  JOIN support_data.support_tickets AS t
    ON t.customer_id = h.customer_id AND t.created_date > h.score_date - 90 AND t.created_date <= h.score_date AND t.priority IN ('High', 'Critical')
  GROUP BY h.health_score_id
), broken AS (
  SELECT h.health_score_id, count(*) AS breaches
  FROM operational_data.customer_health_score AS h
  JOIN support_data.sla_breaches AS b
    ON b.customer_id = h.customer_id AND b.breach_date > h.score_date - 90 AND b.breach_date <= h.score_date
  GROUP BY h.health_score_id
), said AS (
  SELECT h.health_score_id, sum(CASE s.satisfaction_score WHEN 5 THEN 6 WHEN 4 THEN 2 WHEN 3 THEN -8 ELSE -20 END) AS points
  FROM operational_data.customer_health_score AS h
  JOIN support_data.customer_satisfaction AS s
    ON s.customer_id = h.customer_id AND s.response_date > h.score_date - 180 AND s.response_date <= h.score_date
  GROUP BY h.health_score_id
), halves AS (
  SELECT h.health_score_id, h.customer_id, h.score_date, h.support_health_score,
    CASE WHEN f.customer_id IS NULL THEN 7000 ELSE greatest(0, 10000 - 25 * greatest(0, f.errors - 60)) END AS faults,
    greatest(0, least(100, 82 + coalesce(s.points, 0) - 6 * least(5, coalesce(g.tickets, 0)) - 10 * least(4, coalesce(b.breaches, 0))))::BIGINT * 100 AS help
  FROM operational_data.customer_health_score AS h
  ASOF LEFT JOIN failed AS f ON f.customer_id = h.customer_id AND f.usage_date <= h.score_date
  LEFT JOIN grave AS g USING (health_score_id)
  LEFT JOIN broken AS b USING (health_score_id)
  LEFT JOIN said AS s USING (health_score_id)
)
SELECT health_score_id, support_health_score, faults, help
FROM halves AS h
WHERE (h.score_date >= getvariable('start') + 210 OR h.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  AND (support_health_score * 100)::BIGINT <> (faults + help) // 2
