-- title: Usage month by month, all installs and the same installs
-- question: Is usage really growing, or do we only have more customers?
-- asked: Is usage truly up, or is it just more customers?
-- asked: Does each install get used more, growth of the base aside?
-- asked: What is the like-for-like usage trend?
-- use-case: Usage trend analysis
-- says: Active users {moved active_users by measured_in yearly}; at the same installs they changed by {last same_installs_change_percent} lately.
-- read: Each row is one measuring day; its figures describe the week up to it. Growth of all users mixes in new installs, so judge by same_installs_change: active users of the installs measured both this time and the time before. Summer and the year's end dip every year. A month counts once all its installs are measured, from its 22nd day on.
-- chart: line x=measured_in y=active_users,users_of_installs_known_before
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- parameter: within_months = 24
WITH weeks AS (
  SELECT u.usage_date, u.active_users, u.total_sessions, u.error_rate_percent, u.feature_adoption_score,
    lag(u.active_users) OVER install AS users_before,
    lag(u.usage_date) OVER install AS date_before
  FROM usage_data.product_usage_summary AS u
  JOIN sales_data.customers AS c ON c.customer_id = u.customer_id
  WHERE CAST(date_trunc('month', u.usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  WINDOW install AS (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date)
)
SELECT
  CAST(date_trunc('month', usage_date) AS DATE) AS measured_in,
  count(*) AS installs,
  sum(active_users) AS active_users,
  sum(active_users) FILTER (WHERE date_before >= usage_date - 75) AS users_of_installs_known_before,
  round(CAST(100.0 * (sum(active_users) FILTER (WHERE date_before >= usage_date - 75) - sum(users_before) FILTER (WHERE date_before >= usage_date - 75))
    / nullif(sum(users_before) FILTER (WHERE date_before >= usage_date - 75), 0) AS DECIMAL(18, 6)), 1) AS same_installs_change_percent,
  round(CAST(1.0 * sum(total_sessions) / nullif(sum(active_users), 0) AS DECIMAL(18, 6)), 2) AS sessions_per_active_user,
  round(CAST(1.0 * sum(feature_adoption_score) / count(*) AS DECIMAL(18, 6)), 1) AS mean_adoption_score,
  round(CAST(1.0 * sum(error_rate_percent) / count(*) AS DECIMAL(18, 6)), 2) AS mean_error_rate_percent
FROM weeks
WHERE CAST(date_trunc('month', usage_date) AS DATE) >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY CAST(date_trunc('month', usage_date) AS DATE)
ORDER BY CAST(date_trunc('month', usage_date) AS DATE)
