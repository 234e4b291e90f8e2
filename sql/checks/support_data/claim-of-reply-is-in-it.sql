-- title: What was attached, linked or named for reading is in a reply of the ticket
-- tables: support_data.ticket_comments, support_data.ticket_resolution, support_data.ticket_worklog
-- The log of work and the closing note say that something was attached, give a link, or say what the customer was pointed to, only if a
-- reply that the customer has read does. Pictures and screenshots that support sent are told of in no other way.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = 'Thanks, done.' WHERE internal_note = 'No' AND commenter_type <> 'Customer'
WITH told AS (
  SELECT ticket_id, worklog_id AS id, work_description AS text FROM support_data.ticket_worklog
  UNION ALL
  SELECT ticket_id, resolution_id, resolution_notes FROM support_data.ticket_resolution
), claims AS (
  SELECT ticket_id, id, text, unnest(regexp_extract_all(text, 'https://[^\s,;()"]*[^\s,;()".]')) AS claim FROM told
  UNION ALL
  SELECT ticket_id, id, text, regexp_extract(text, 'Pointed to "([^"]+)"', 1) FROM told WHERE text LIKE '%Pointed to "%'
  UNION ALL
  SELECT ticket_id, id, text, 'attached' FROM told WHERE regexp_matches(text, '\b[Aa]ttached\b')
  UNION ALL
  SELECT ticket_id, id, text, 'picture' FROM told WHERE regexp_matches(text, '(sent|[Ww]ith) (a picture|screenshots)|in pictures')
)
SELECT c.id, c.text, c.claim
FROM claims AS c
WHERE NOT EXISTS (
  FROM support_data.ticket_comments AS r
  WHERE r.ticket_id = c.ticket_id AND r.internal_note = 'No' AND r.commenter_type <> 'Customer' AND contains(r.comment_text, c.claim))
