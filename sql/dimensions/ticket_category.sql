-- dimension: Ticket category
-- key: ticket_id
SELECT ticket_id, category AS name FROM support_data.support_tickets
