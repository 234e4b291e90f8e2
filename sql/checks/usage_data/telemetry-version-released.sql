-- title: Errors come from versions that were out
-- tables: usage_data.telemetry_events, operational_data.product_releases
-- The version that an event names is one of its product, shipped by that day. Versions that were out of support before the window
-- are listed no more.
-- uses: oldest_versions
-- corruption: UPDATE usage_data.telemetry_events SET metadata_json = (SELECT min(metadata_json) FROM usage_data.telemetry_events) WHERE metadata_json IS NOT NULL
SELECT t.event_id, t.event_timestamp, t.version, r.release_date
FROM (
  SELECT event_id, product_id, event_timestamp, json_extract_string(metadata_json, '$.version') AS version
  FROM usage_data.telemetry_events
  WHERE event_type IN ('Error', 'Timeout')
) AS t
LEFT JOIN operational_data.product_releases AS r ON r.product_id = t.product_id AND r.version_number = t.version
LEFT JOIN oldest_versions AS v ON v.product_id = t.product_id
WHERE r.release_date IS NULL AND (try_cast(string_split(t.version, '.') AS INT[]) < v.oldest) IS NOT TRUE OR r.release_date > t.event_timestamp::DATE
