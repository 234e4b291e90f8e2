-- dimension: Priority
-- key: ticket_id
SELECT ticket_id, priority AS name FROM support_data.support_tickets
