-- dimension: Event type
SELECT DISTINCT event_type AS name FROM marketing_data.events
