-- title: What users do, they do in a session
-- tables: usage_data.telemetry_events
-- Only failed logins have a user and no session, only integrations neither.
-- corruption: UPDATE usage_data.telemetry_events SET user_id = (SELECT min(user_id) FROM usage_data.telemetry_events) WHERE user_id IS NULL
SELECT event_id, event_type, severity, user_id, session_id
FROM usage_data.telemetry_events
WHERE (user_id IS NULL) <> (event_type = 'Integration')
   OR (session_id IS NULL) <> (event_type = 'Integration' OR (event_type = 'Login' AND severity = 'Warning'))
