-- title: The trend compares with the score of the month before
-- tables: operational_data.customer_health_score, sales_data.customers
-- Improving from 3 points more, declining from 3 points less; stable while there is nothing to compare with.
-- What the first month of the window compares with is not shown for older accounts.
-- corruption: UPDATE operational_data.customer_health_score SET health_trend = 'Improving' WHERE health_trend <> 'Improving'
WITH changes AS (
  SELECT health_score_id, customer_id, score_date, health_trend, coalesce(overall_score - lag(overall_score, 3) OVER (PARTITION BY customer_id ORDER BY score_date), 0) AS change
  FROM operational_data.customer_health_score
)
FROM changes AS h
WHERE (h.score_date >= getvariable('start') + 31 OR h.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  AND health_trend <> CASE WHEN change >= 3 THEN 'Improving' WHEN change <= -3 THEN 'Declining' ELSE 'Stable' END
