-- metric: Tickets of priority Low
-- reference: 1.D #96
-- low: 19.6
-- typical: 28
-- high: 36.4
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((priority = 'Low')::INT), count(*) FROM support_data.support_tickets
