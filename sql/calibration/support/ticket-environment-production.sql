-- metric: Tickets from Production
-- reference: 1.D #97
-- low: 74
-- typical: 82
-- high: 90
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((environment = 'Production')::INT), count(*) FROM support_data.support_tickets
