-- title: A session's length is its end less its start
-- tables: usage_data.user_sessions
-- In whole minutes; it ends on the day on which it begins.
-- corruption: UPDATE usage_data.user_sessions SET session_start = session_start - INTERVAL 1 MINUTE WHERE true
SELECT session_id, session_start, session_end, duration_minutes
FROM usage_data.user_sessions
WHERE duration_minutes <> date_diff('second', session_start, session_end) // 60
   OR session_start::DATE <> session_end::DATE
