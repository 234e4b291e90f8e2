-- metric: Tickets from Development
-- reference: 1.D #97
-- low: 4.2
-- typical: 6
-- high: 7.8
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((environment = 'Development')::INT), count(*) FROM support_data.support_tickets
