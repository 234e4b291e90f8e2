-- title: A manager calls a cause clear once somebody has told it
-- tables: support_data.ticket_comments
-- Somebody at the desk has noted it, or an engineer has written it to the customer, before.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = 'Cause is clear, so please write today.' WHERE commenter_type = 'Manager'
SELECT m.comment_id, m.comment_date, m.comment_text
FROM support_data.ticket_comments AS m
WHERE m.commenter_type = 'Manager'
  AND regexp_matches(m.comment_text, '(?i)cause is clear|as we know what it is|good that it(''s| is) found|cause known')
  AND NOT EXISTS (
    FROM support_data.ticket_comments AS n
    WHERE n.ticket_id = m.ticket_id AND n.comment_date <= m.comment_date AND n.commenter_type IN ('Support Agent', 'Engineer')
      AND (n.internal_note = 'Yes' OR n.commenter_type = 'Engineer'))
