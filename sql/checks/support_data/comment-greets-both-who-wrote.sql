-- title: Support greets both where both of the customer's people have written
-- tables: support_data.ticket_comments, support_data.support_tickets
-- Whoever has opened the ticket has written; a colleague has commented on it before.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = 'Hi both,' || comment_text WHERE commenter_type = 'Support Agent' AND internal_note = 'No'
SELECT c.comment_id, c.comment_date, c.comment_text
FROM support_data.ticket_comments AS c
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE c.commenter_type <> 'Customer' AND c.internal_note = 'No' AND regexp_matches(c.comment_text, '^(Hi|hi|Thanks|thanks|Thx|thx) both\b')
  AND NOT EXISTS (
    FROM support_data.ticket_comments AS o
    WHERE o.ticket_id = c.ticket_id AND o.commenter_type = 'Customer' AND o.commenter_name <> t.contact_name
      AND o.comment_date <= c.comment_date)
