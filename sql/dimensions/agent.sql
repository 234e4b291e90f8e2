-- dimension: Support agent
-- key: ticket_id
SELECT ticket_id, assigned_to AS name FROM support_data.support_tickets
