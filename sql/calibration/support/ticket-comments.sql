-- metric: Comments per ticket
-- reference: 1.D #113
-- low: 3
-- typical: 4
-- high: 7
-- unit: comments
-- note: Per ticket.
SELECT count(*)::DOUBLE / (SELECT count(*) FROM support_data.support_tickets), count(*) FROM support_data.ticket_comments
