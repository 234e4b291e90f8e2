-- title: Of a user and day, one session is kept at most
-- tables: usage_data.user_sessions
-- The sample is one of login days.
SELECT user_id, session_start::DATE AS session_day, count(*) AS sessions
FROM usage_data.user_sessions
GROUP BY ALL
HAVING count(*) > 1
