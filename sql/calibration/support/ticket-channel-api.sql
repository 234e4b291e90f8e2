-- metric: Tickets by API
-- reference: 1.D #98 [S54]
-- low: 3
-- typical: 5
-- high: 7
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((channel = 'API')::INT), count(*) FROM support_data.support_tickets
