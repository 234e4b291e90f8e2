-- dimension: Root cause
SELECT DISTINCT root_cause AS name FROM support_data.ticket_resolution
