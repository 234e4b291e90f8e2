-- title: A ticket has one resolution if and only if it is resolved
-- tables: support_data.ticket_resolution, support_data.support_tickets
-- On the same day, by whoever holds it.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_date = resolution_date + 1 WHERE true
WITH solved AS (
  SELECT ticket_id, count(*) AS resolutions, min(resolution_date) AS resolution_date, min(engineer_assigned) AS engineer
  FROM support_data.ticket_resolution
  GROUP BY ticket_id
)
SELECT t.ticket_id, t.resolved_date, s.resolution_date, s.resolutions, t.assigned_to, s.engineer
FROM support_data.support_tickets AS t
LEFT JOIN solved AS s USING (ticket_id)
WHERE s.resolution_date IS DISTINCT FROM t.resolved_date OR s.resolutions > 1 OR s.engineer <> t.assigned_to
