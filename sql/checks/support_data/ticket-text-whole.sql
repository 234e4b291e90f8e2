-- title: No text of the desk has a gap
-- tables: support_data.support_tickets, support_data.ticket_comments, support_data.ticket_worklog, support_data.ticket_resolution, support_data.customer_satisfaction, support_data.sla_breaches
-- No place left open, no two spaces, no space before a full stop, and no sentence of the desk that
-- begins small; some customers write so.
-- corruption: UPDATE support_data.ticket_worklog SET work_description = lower(work_description) WHERE true
WITH said AS (
  SELECT ticket_id AS id, subject AS words, false AS is_desk FROM support_data.support_tickets
  UNION ALL SELECT ticket_id, description, false FROM support_data.support_tickets
  UNION ALL SELECT comment_id, comment_text, commenter_type <> 'Customer' FROM support_data.ticket_comments
  UNION ALL SELECT worklog_id, work_description, true FROM support_data.ticket_worklog
  UNION ALL SELECT resolution_id, resolution_notes, true FROM support_data.ticket_resolution
  UNION ALL SELECT csat_id, feedback_text, false FROM support_data.customer_satisfaction
  UNION ALL SELECT breach_id, reason, true FROM support_data.sla_breaches
)
SELECT id, words
FROM said
WHERE regexp_matches(words, '[{}<|]|  | [.,;:?!]|\.\.|,,|^\s|\s$')
  OR is_desk AND regexp_matches(words, '^[a-z]|\. [a-z]')
