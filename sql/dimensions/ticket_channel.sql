-- dimension: Ticket channel
-- key: ticket_id
SELECT ticket_id, channel AS name FROM support_data.support_tickets
