-- title: Every event but a logout carries what its type tells
-- tables: usage_data.telemetry_events
-- One JSON object: errors bear a code and the version, features their name, pages how long they took.
-- corruption: UPDATE usage_data.telemetry_events SET event_type = 'Logout' WHERE event_type <> 'Logout'
SELECT event_id, event_type, metadata_json
FROM usage_data.telemetry_events
WHERE CASE
  WHEN event_type = 'Logout' THEN metadata_json IS NOT NULL
  WHEN metadata_json IS NULL THEN true
  ELSE json_extract_string(metadata_json, CASE
    WHEN event_type = 'Error' THEN '$.code'
    WHEN event_type = 'Timeout' THEN '$.operation'
    WHEN event_type = 'Feature_Used' THEN '$.feature'
    WHEN event_type = 'Page_View' THEN '$.load_ms'
    WHEN event_type = 'Search' THEN '$.results'
    WHEN event_type IN ('Export', 'Import') THEN '$.rows'
    WHEN event_type = 'Integration' THEN '$.records'
    WHEN event_type = 'Permission_Denied' THEN '$.resource'
    WHEN severity = 'Warning' THEN '$.reason'
    ELSE '$.second_factor' END) IS NULL
  OR (event_type = 'Error' AND json_extract_string(metadata_json, '$.version') IS NULL) END
