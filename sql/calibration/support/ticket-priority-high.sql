-- metric: Tickets of priority High
-- reference: 1.D #96
-- low: 14.0
-- typical: 20
-- high: 26.0
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((priority = 'High')::INT), count(*) FROM support_data.support_tickets
