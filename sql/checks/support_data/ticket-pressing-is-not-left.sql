-- title: What presses is not left lying for a month
-- tables: support_data.support_tickets
-- Unless it is handed up, a ticket of high or critical priority is solved within three times what was promised: some sixteen working days
-- where only working hours count.
-- corruption: UPDATE support_data.support_tickets SET priority = 'High' WHERE coalesce(resolved_date, getvariable('as_of')) - created_date > 30
SELECT ticket_id, priority, created_date, resolved_date
FROM support_data.support_tickets
WHERE priority IN ('High', 'Critical') AND escalated = 'No' AND coalesce(resolved_date, getvariable('as_of')) - created_date > 30
