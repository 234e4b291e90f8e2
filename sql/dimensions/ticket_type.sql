-- dimension: Ticket type
-- key: ticket_id
SELECT ticket_id, ticket_type AS name FROM support_data.support_tickets
