-- title: The trend compares with the score of the month before
-- tables: operational_data.customer_health_score
-- Improving from 3 points more, declining from 3 points less; stable while there is nothing to compare with.
-- corruption: UPDATE operational_data.customer_health_score SET health_trend = 'Improving' WHERE health_trend <> 'Improving'
WITH changes AS (
  SELECT health_score_id, health_trend, coalesce(overall_score - lag(overall_score, 3) OVER (PARTITION BY customer_id ORDER BY score_date), 0) AS change
  FROM operational_data.customer_health_score
)
FROM changes
WHERE health_trend <> CASE WHEN change >= 3 THEN 'Improving' WHEN change <= -3 THEN 'Declining' ELSE 'Stable' END
