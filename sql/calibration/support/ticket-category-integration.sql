-- metric: Tickets of category Integration
-- reference: 1.D #95
-- low: 10.5
-- typical: 15
-- high: 19.5
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((category = 'Integration')::INT), count(*) FROM support_data.support_tickets
