-- title: Sentiment is that of the activities held in 150 days
-- tables: operational_data.customer_health_score, operational_data.customer_success_activities, sales_data.customers
-- The mean of 100 for a positive, 50 for a neutral and 0 for a negative one, with one more of 65.
-- Accounts older than the window are looked at once it holds all that counts.
-- corruption: UPDATE operational_data.customer_health_score SET sentiment_score = sentiment_score + 0.01 WHERE true
WITH voices AS (
  SELECT h.health_score_id, h.sentiment_score, count(a.activity_id) AS held,
    coalesce(sum(CASE a.sentiment WHEN 'Positive' THEN 100 WHEN 'Neutral' THEN 50 ELSE 0 END), 0) AS points
  FROM operational_data.customer_health_score AS h
  LEFT JOIN operational_data.customer_success_activities AS a
    ON a.customer_id = h.customer_id AND a.activity_date > h.score_date - 150 AND a.activity_date <= h.score_date
  WHERE (h.score_date >= getvariable('start') + 150 OR h.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  GROUP BY h.health_score_id, h.sentiment_score
)
SELECT health_score_id, sentiment_score, held, points
FROM voices
WHERE (sentiment_score * 100)::INT <> (CASE WHEN held = 0 THEN 65 ELSE points + 65 END) * 100 // (held + 1)
