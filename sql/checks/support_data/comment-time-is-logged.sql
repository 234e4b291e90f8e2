-- title: The time that a comment took stands in the worklog
-- tables: support_data.ticket_comments, support_data.ticket_worklog
-- Under the same ticket, person and day.
-- corruption: UPDATE support_data.ticket_comments SET time_spent_min = time_spent_min + 1 WHERE true
WITH said AS (
  SELECT ticket_id, commenter_name AS agent_name, comment_date AS work_date, sum(time_spent_min) AS minutes
  FROM support_data.ticket_comments
  WHERE commenter_type <> 'Customer'
  GROUP BY ALL
), done AS (
  SELECT ticket_id, agent_name, work_date, sum(time_spent_minutes) AS minutes
  FROM support_data.ticket_worklog
  GROUP BY ALL
)
SELECT s.ticket_id, s.agent_name, s.work_date, s.minutes, d.minutes AS logged
FROM said AS s
LEFT JOIN done AS d USING (ticket_id, agent_name, work_date)
WHERE s.minutes > coalesce(d.minutes, 0)
