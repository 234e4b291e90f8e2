-- title: The effort of a resolution is the time in the worklog
-- tables: support_data.ticket_resolution, support_data.ticket_worklog
-- In hours, to the tenth, rounded half up.
-- corruption: UPDATE support_data.ticket_resolution SET effort_hours = effort_hours + 0.1 WHERE true
WITH logged AS (
  SELECT ticket_id, sum(time_spent_minutes)::BIGINT AS minutes
  FROM support_data.ticket_worklog
  GROUP BY ticket_id
)
SELECT r.resolution_id, r.effort_hours, l.minutes
FROM support_data.ticket_resolution AS r
LEFT JOIN logged AS l USING (ticket_id)
WHERE (r.effort_hours * 10)::BIGINT <> (coalesce(l.minutes, 0) + 3) // 6
