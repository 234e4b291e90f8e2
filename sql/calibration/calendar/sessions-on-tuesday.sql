-- metric: Sessions on Tuesday
-- reference: 3.3
-- low: 18.5
-- typical: 20
-- high: 21.5
-- unit: %
-- note: The busiest day.
SELECT 100 * avg((dayofweek(session_start) = 2)::INT)
FROM usage_data.user_sessions
