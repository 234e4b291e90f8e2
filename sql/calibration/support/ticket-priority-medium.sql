-- metric: Tickets of priority Medium
-- reference: 1.D #96
-- low: 32.2
-- typical: 46
-- high: 59.8
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((priority = 'Medium')::INT), count(*) FROM support_data.support_tickets
