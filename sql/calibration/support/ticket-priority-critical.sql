-- metric: Tickets of priority Critical
-- reference: 1.D #96
-- low: 2
-- typical: 6
-- high: 8
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((priority = 'Critical')::INT), count(*) FROM support_data.support_tickets
