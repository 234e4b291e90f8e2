-- metric: Tickets of category Access
-- reference: 1.D #95
-- low: 9.8
-- typical: 14
-- high: 18.2
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((category = 'Access')::INT), count(*) FROM support_data.support_tickets
