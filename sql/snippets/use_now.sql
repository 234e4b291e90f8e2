-- The last measuring of each live install, none being older than three months, beside that of four months before where there is one: use is
-- measured in a week of every second month, so the one before last.
-- uses: live_installs
SELECT m.*
FROM (
  SELECT u.customer_id, u.product_id, u.usage_date, u.active_users, u.license_utilization, u.feature_adoption_score, u.error_rate_percent,
    u.health_score,
    lag(u.active_users, 2) OVER own AS users_before,
    lag(u.license_utilization, 2) OVER own AS utilisation_before,
    lag(u.health_score, 2) OVER own AS health_before,
    row_number() OVER (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date DESC) AS recency
  FROM usage_data.product_usage_summary AS u
  JOIN live_installs AS i ON i.customer_id = u.customer_id AND i.product_id = u.product_id
  WHERE u.usage_date > CAST($as_of AS DATE) - 230 AND u.usage_date <= CAST($as_of AS DATE)
  WINDOW own AS (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date)
) AS m
WHERE m.recency = 1 AND m.usage_date > CAST($as_of AS DATE) - 92
