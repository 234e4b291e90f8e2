-- title: A chat that is not settled on its day goes on by mail, and says so
-- tables: support_data.support_tickets, support_data.ticket_comments
-- The desk says it when it takes the ticket on. Tickets opened before the window may have been told before it.
-- corruption: UPDATE support_data.support_tickets SET channel = 'Chat' WHERE true
SELECT t.ticket_id, t.first_response_date, t.resolved_date
FROM support_data.support_tickets AS t
WHERE t.channel = 'Chat' AND t.created_date >= getvariable('start') AND t.resolved_date > t.first_response_date AND NOT EXISTS (
  FROM support_data.ticket_comments AS c
  WHERE c.ticket_id = t.ticket_id AND c.internal_note = 'No' AND c.commenter_type <> 'Customer' AND regexp_matches(c.comment_text, 'e?mail|msg')
)
