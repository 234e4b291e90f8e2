-- metric: Tickets from Staging
-- reference: 1.D #97
-- low: 8.4
-- typical: 12
-- high: 15.6
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((environment = 'Staging')::INT), count(*) FROM support_data.support_tickets
