-- title: No text of the desk has a gap
-- tables: support_data.support_tickets, support_data.ticket_comments, support_data.ticket_worklog, support_data.ticket_resolution, support_data.customer_satisfaction, support_data.sla_breaches
-- No place left open, no two spaces, no space before a full stop, no sentence that begins small.
-- corruption: UPDATE support_data.ticket_worklog SET work_description = lower(work_description) WHERE true
WITH said AS (
  SELECT ticket_id AS id, subject AS words FROM support_data.support_tickets
  UNION ALL SELECT ticket_id, description FROM support_data.support_tickets
  UNION ALL SELECT comment_id, comment_text FROM support_data.ticket_comments
  UNION ALL SELECT worklog_id, work_description FROM support_data.ticket_worklog
  UNION ALL SELECT resolution_id, resolution_notes FROM support_data.ticket_resolution
  UNION ALL SELECT csat_id, feedback_text FROM support_data.customer_satisfaction
  UNION ALL SELECT breach_id, reason FROM support_data.sla_breaches
)
SELECT id, words
FROM said
WHERE regexp_matches(words, '[{}<|]|  | [.,;:?!]|^[a-z]|\. [a-z]|\.\.|,,|^\s|\s$')
