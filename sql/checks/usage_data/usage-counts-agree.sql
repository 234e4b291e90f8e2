-- title: Whoever uses a product logs in, and every login is a session at least
-- tables: usage_data.product_usage_summary
-- Without active users there are neither, and no length of a session.
-- corruption: UPDATE usage_data.product_usage_summary SET active_users = active_users - 1 WHERE active_users > 0
SELECT usage_id, active_users, login_count, total_sessions, avg_session_duration_min
FROM usage_data.product_usage_summary
WHERE login_count < active_users
   OR total_sessions < login_count
   OR (active_users = 0) <> (total_sessions = 0)
   OR (total_sessions = 0) <> (avg_session_duration_min IS NULL)
