-- metric: Tickets of type Performance
-- reference: 1.D #94
-- low: 5.6
-- typical: 8
-- high: 10.4
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((ticket_type = 'Performance')::INT), count(*) FROM support_data.support_tickets
