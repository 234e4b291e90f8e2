-- title: Writing takes part of the time that is logged
-- tables: support_data.ticket_comments, support_data.ticket_worklog
-- An entry of the worklog counts looking and thinking, and is rounded as people round; few comments took just as long as an entry of
-- their author on that day says.
-- corruption: UPDATE support_data.ticket_comments SET time_spent_min = (SELECT min(w.time_spent_minutes) FROM support_data.ticket_worklog AS w WHERE w.ticket_id = ticket_comments.ticket_id AND w.agent_name = ticket_comments.commenter_name AND w.work_date = ticket_comments.comment_date) WHERE time_spent_min > 0 AND EXISTS (SELECT 1 FROM support_data.ticket_worklog AS w WHERE w.ticket_id = ticket_comments.ticket_id AND w.agent_name = ticket_comments.commenter_name AND w.work_date = ticket_comments.comment_date)
WITH told AS (
  SELECT c.comment_id, c.time_spent_min,
    EXISTS (
      SELECT 1 FROM support_data.ticket_worklog AS w
      WHERE w.ticket_id = c.ticket_id AND w.agent_name = c.commenter_name AND w.work_date = c.comment_date
        AND w.time_spent_minutes = c.time_spent_min
    ) AS is_whole
  FROM support_data.ticket_comments AS c
  WHERE c.time_spent_min > 0
)
SELECT count(*) AS comments, count(*) FILTER (WHERE is_whole) AS whole
FROM told
HAVING count(*) FILTER (WHERE is_whole) > 10 + 0.1 * count(*)
