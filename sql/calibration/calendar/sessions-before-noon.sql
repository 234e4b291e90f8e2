-- metric: Sessions from 10 to 12
-- reference: 3.4
-- low: 22
-- typical: 25
-- high: 28
-- unit: %
-- note: Local time of the account.
SELECT 100 * avg((hour(session_start) IN (10, 11))::INT)
FROM usage_data.user_sessions
