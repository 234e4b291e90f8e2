-- metric: Sessions on Saturday and Sunday
-- reference: 3.3
-- low: 4.5
-- typical: 6
-- high: 8
-- unit: %
-- note: Published as 3 and 3 %.
SELECT 100 * avg((dayofweek(session_start) IN (0, 6))::INT)
FROM usage_data.user_sessions
