-- title: No two tickets have one number
-- tables: support_data.support_tickets
-- The number names the year in which it was opened.
-- corruption: UPDATE support_data.support_tickets SET ticket_number = 'T-2026-00001-001' WHERE true
SELECT ticket_number, min(ticket_id), count(*)
FROM support_data.support_tickets
GROUP BY ticket_number
HAVING count(*) > 1 OR bool_or(ticket_number NOT LIKE 'T-' || year(created_date) || '-%')
