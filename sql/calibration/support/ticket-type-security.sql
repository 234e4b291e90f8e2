-- metric: Tickets of type Security
-- reference: 1.D #94
-- low: 3.5
-- typical: 5
-- high: 6.5
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((ticket_type = 'Security')::INT), count(*) FROM support_data.support_tickets
