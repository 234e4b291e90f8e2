-- metric: Tickets of category Training
-- reference: 1.D #95
-- low: 7.0
-- typical: 10
-- high: 13.0
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((category = 'Training')::INT), count(*) FROM support_data.support_tickets
