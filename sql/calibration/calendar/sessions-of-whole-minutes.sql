-- metric: Sessions that end on the second on which they began
-- reference: 4
-- low: 0.5
-- typical: 1.7
-- high: 3
-- unit: %
-- note: One in sixty by chance.
SELECT 100 * avg((second(session_start) = second(session_end))::INT), count(*) FROM usage_data.user_sessions
