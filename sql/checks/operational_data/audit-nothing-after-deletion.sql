-- title: Once deleted, a report or dashboard is gone
-- tables: operational_data.audit_log
-- It has no entry on a later day, and none before the day of its creation.
-- corruption: UPDATE operational_data.audit_log SET event_timestamp = event_timestamp + INTERVAL 400 DAY WHERE true
SELECT a.entity_id, a.event_type, a.event_timestamp, e.event_type AS other_type, e.event_timestamp AS other_timestamp
FROM operational_data.audit_log AS a
JOIN operational_data.audit_log AS e USING (entity_id)
WHERE a.entity_type IN ('Report', 'Dashboard') AND a.success = 'Yes' AND a.audit_id <> e.audit_id
  AND ((a.event_type = 'Delete' AND e.event_timestamp::DATE > a.event_timestamp::DATE)
    OR (a.event_type = 'Create' AND e.event_timestamp::DATE < a.event_timestamp::DATE))
