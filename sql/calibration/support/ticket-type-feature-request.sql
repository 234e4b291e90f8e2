-- metric: Tickets of type Feature Request
-- reference: 1.D #94
-- low: 7.7
-- typical: 11
-- high: 14.3
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((ticket_type = 'Feature Request')::INT), count(*) FROM support_data.support_tickets
