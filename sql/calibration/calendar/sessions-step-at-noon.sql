-- metric: Sessions in the quarter before noon ÷ in that after it
-- reference: 3.4
-- low: 1
-- typical: 1.15
-- high: 1.4
-- unit: ×
-- note: A slope and no step; local time of the account.
SELECT count(*) FILTER (hour(session_start) = 11 AND minute(session_start) >= 45)
    / count(*) FILTER (hour(session_start) = 12 AND minute(session_start) < 15), count(*)
FROM usage_data.user_sessions
