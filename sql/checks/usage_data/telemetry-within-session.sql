-- title: Events of a session lie within it
-- tables: usage_data.telemetry_events, usage_data.user_sessions
-- Of its account, product and user, between its start and its end.
-- corruption: UPDATE usage_data.telemetry_events SET event_timestamp = event_timestamp + INTERVAL 1 MINUTE WHERE true
SELECT t.event_id, t.event_timestamp, s.session_start, s.session_end
FROM usage_data.telemetry_events AS t
LEFT JOIN usage_data.user_sessions AS s USING (session_id)
WHERE t.session_id IS NOT NULL
  AND ((t.customer_id, t.product_id, t.user_id) IS DISTINCT FROM (s.customer_id, s.product_id, s.user_id)
    OR t.event_timestamp NOT BETWEEN s.session_start AND s.session_end)
