-- title: Customers are scored on the 1st, 11th and 21st without a gap, up to now or to their last day
-- tables: operational_data.customer_health_score, operational_data.renewals
-- The first month is not scored.
-- corruption: UPDATE operational_data.customer_health_score SET score_date = score_date + 1 WHERE true
WITH weeks AS (
  SELECT customer_id, score_date, lead(score_date) OVER (PARTITION BY customer_id ORDER BY score_date) AS following
  FROM operational_data.customer_health_score
), ends AS (
  SELECT customer_id, min(current_expiration_date) AS last_day
  FROM operational_data.renewals
  WHERE renewal_status = 'Lost'
  GROUP BY customer_id
)
SELECT w.customer_id, w.score_date, w.following, e.last_day
FROM weeks AS w
LEFT JOIN ends AS e USING (customer_id)
WHERE day(w.score_date) NOT IN (1, 11, 21) OR w.following > w.score_date + 11
  OR (w.following IS NULL AND w.score_date + 11 <= least(getvariable('as_of'), coalesce(e.last_day, getvariable('as_of'))))
  OR w.score_date > e.last_day
