-- title: Engagement is activities held and logins per user
-- tables: operational_data.customer_health_score, operational_data.customer_success_activities, usage_data.product_usage_summary, sales_data.customers
-- Half of it 25, 50, 70, 85 or 100 points for none to four activities in 90 days, half 26 points a login of an active user
-- in the last measured week, up to 100; 70 before the first one.
-- Accounts older than the window are looked at once it holds all that counts.
-- corruption: UPDATE operational_data.customer_health_score SET engagement_score = engagement_score + 0.01 WHERE true
WITH held AS (
  SELECT h.health_score_id, h.customer_id, h.score_date, h.engagement_score, count(a.activity_id) AS held
  FROM operational_data.customer_health_score AS h
  LEFT JOIN operational_data.customer_success_activities AS a
    ON a.customer_id = h.customer_id AND a.activity_date > h.score_date - 90 AND a.activity_date <= h.score_date
  GROUP BY ALL
), logins AS (
  SELECT customer_id, usage_date, coalesce(sum(login_count) * 100 // nullif(sum(active_users), 0), 0) AS per_user
  FROM usage_data.product_usage_summary
  GROUP BY customer_id, usage_date
)
SELECT h.health_score_id, h.engagement_score, h.held, l.per_user
FROM held AS h
ASOF LEFT JOIN logins AS l ON l.customer_id = h.customer_id AND l.usage_date <= h.score_date
WHERE (h.score_date >= getvariable('start') + 90 OR h.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  AND (h.engagement_score * 100)::INT <> ([2500, 5000, 7000, 8500, 10000][least(h.held, 4) + 1]
  + CASE WHEN l.customer_id IS NULL THEN 7000 ELSE least(10000, l.per_user * 26) END) // 2
