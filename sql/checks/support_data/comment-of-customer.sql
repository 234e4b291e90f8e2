-- title: A customer's comment is that of the person who opened the ticket, or of a colleague
-- tables: support_data.ticket_comments, support_data.support_tickets, operational_data.user_accounts
-- A colleague is a user of the same customer. It is no internal note, and the vendor logs no time on it. Who has left before the window is
-- not shown.
-- corruption: UPDATE support_data.ticket_comments SET time_spent_min = time_spent_min + 1 WHERE true
SELECT c.comment_id, c.commenter_name, t.contact_name, c.internal_note, c.time_spent_min
FROM support_data.ticket_comments AS c
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE c.commenter_type = 'Customer' AND (
    c.internal_note = 'Yes' OR c.time_spent_min <> 0
    OR c.commenter_name <> t.contact_name AND t.created_date >= getvariable('start') AND NOT EXISTS (
      FROM operational_data.user_accounts AS u
      WHERE u.customer_id = t.customer_id AND u.first_name || ' ' || u.last_name = c.commenter_name AND u.created_date <= t.created_date))
