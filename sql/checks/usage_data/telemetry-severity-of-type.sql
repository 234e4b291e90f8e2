-- title: Category and severity of an event follow from its type
-- tables: usage_data.telemetry_events
-- Errors and timeouts are never mere information, ordinary use never more than that.
-- corruption: UPDATE usage_data.telemetry_events SET event_category = 'Usage' WHERE event_category <> 'Usage'
SELECT event_id, event_type, event_category, severity
FROM usage_data.telemetry_events
WHERE event_category IS DISTINCT FROM CASE
    WHEN event_type IN ('Login', 'Logout', 'Permission_Denied') THEN 'Security'
    WHEN event_type = 'Integration' THEN 'Integration'
    WHEN event_type IN ('Error', 'Timeout') OR (event_type = 'Page_View' AND severity = 'Warning') THEN 'Performance'
    ELSE 'Usage' END
   OR NOT list_contains(CASE
    WHEN event_type = 'Error' THEN ['Warning', 'Error', 'Critical']
    WHEN event_type = 'Timeout' THEN ['Warning', 'Error']
    WHEN event_type IN ('Login', 'Page_View') THEN ['Info', 'Warning']
    WHEN event_type = 'Permission_Denied' THEN ['Warning']
    WHEN event_type = 'Integration' THEN ['Info', 'Error']
    ELSE ['Info'] END, severity)
