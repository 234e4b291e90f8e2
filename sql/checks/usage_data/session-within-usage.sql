-- title: Sessions kept of a measured week are among those counted
-- tables: usage_data.user_sessions, usage_data.product_usage_summary
-- No more sessions and no more users than the summary of the week has.
-- corruption: UPDATE usage_data.product_usage_summary SET total_sessions = 0 WHERE total_sessions > 0
SELECT u.usage_id, u.total_sessions, u.active_users, count(*) AS sessions_kept, count(DISTINCT s.user_id) AS users_kept
FROM usage_data.product_usage_summary AS u
JOIN usage_data.user_sessions AS s
  ON s.customer_id = u.customer_id AND s.product_id = u.product_id AND s.session_start::DATE BETWEEN u.usage_date - 6 AND u.usage_date
GROUP BY u.usage_id, u.total_sessions, u.active_users
HAVING count(*) > u.total_sessions OR count(DISTINCT s.user_id) > u.active_users
