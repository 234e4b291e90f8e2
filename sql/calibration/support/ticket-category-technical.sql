-- metric: Tickets of category Technical
-- reference: 1.D #95
-- low: 29.4
-- typical: 42
-- high: 54.6
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((category = 'Technical')::INT), count(*) FROM support_data.support_tickets
