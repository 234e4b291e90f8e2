-- title: The status of a ticket says what its dates say
-- tables: support_data.support_tickets
-- Closed with a closing date, Resolved with a resolution only, New while nobody has answered; nobody holds it before it is taken.
-- corruption: UPDATE support_data.support_tickets SET status = 'New' WHERE status <> 'New'
SELECT ticket_id, status, first_response_date, resolved_date, closed_date, assigned_to
FROM support_data.support_tickets
WHERE (status = 'Closed') <> (closed_date IS NOT NULL)
  OR (status = 'Resolved') <> (resolved_date IS NOT NULL AND closed_date IS NULL)
  OR (status = 'New') <> (first_response_date IS NULL)
  OR (first_response_date IS NOT NULL AND assigned_to IS NULL)
