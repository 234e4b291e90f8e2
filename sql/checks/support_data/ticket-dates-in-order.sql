-- title: A ticket is opened, answered, resolved and closed in that order
-- tables: support_data.support_tickets
-- Nothing is skipped: what is closed was resolved, what is resolved was answered.
-- corruption: UPDATE support_data.support_tickets SET first_response_date = first_response_date + 1 WHERE first_response_date IS NOT NULL
SELECT ticket_id, created_date, first_response_date, resolved_date, closed_date
FROM support_data.support_tickets
WHERE first_response_date < created_date OR resolved_date < first_response_date OR closed_date < resolved_date
  OR (resolved_date IS NOT NULL AND first_response_date IS NULL) OR (closed_date IS NOT NULL AND resolved_date IS NULL)
