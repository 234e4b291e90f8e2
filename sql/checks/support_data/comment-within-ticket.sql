-- title: A ticket is talked about between its opening and its closing
-- tables: support_data.ticket_comments, support_data.support_tickets
-- Or up to now, while it is open.
-- corruption: UPDATE support_data.ticket_comments SET comment_date = comment_date + 1 WHERE true
SELECT c.comment_id, c.comment_date, t.created_date, t.closed_date
FROM support_data.ticket_comments AS c
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE c.comment_date < t.created_date OR c.comment_date > coalesce(t.closed_date, getvariable('as_of'))
