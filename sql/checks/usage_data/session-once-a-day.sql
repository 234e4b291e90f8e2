-- title: Of a user and day, one session is kept at most
-- tables: usage_data.user_sessions
-- The sample is one of login days.
-- corruption: INSERT INTO usage_data.user_sessions SELECT * REPLACE (session_id || '9' AS session_id) FROM usage_data.user_sessions WHERE true
SELECT user_id, session_start::DATE AS session_day, count(*) AS sessions
FROM usage_data.user_sessions
GROUP BY ALL
HAVING count(*) > 1
