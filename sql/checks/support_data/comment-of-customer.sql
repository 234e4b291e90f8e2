-- title: A customer's comment is that of the person who opened the ticket
-- tables: support_data.ticket_comments, support_data.support_tickets
-- It is no internal note, and the vendor logs no time on it.
-- corruption: UPDATE support_data.ticket_comments SET time_spent_min = time_spent_min + 1 WHERE true
SELECT c.comment_id, c.commenter_name, t.contact_name, c.internal_note, c.time_spent_min
FROM support_data.ticket_comments AS c
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE c.commenter_type = 'Customer' AND (c.commenter_name <> t.contact_name OR c.internal_note = 'Yes' OR c.time_spent_min <> 0)
