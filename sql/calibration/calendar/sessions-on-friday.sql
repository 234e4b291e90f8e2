-- metric: Sessions on Friday
-- reference: 3.3
-- low: 14.5
-- typical: 16.2
-- high: 18
-- unit: %
-- note: The quietest working day.
SELECT 100 * avg((dayofweek(session_start) = 5)::INT)
FROM usage_data.user_sessions
