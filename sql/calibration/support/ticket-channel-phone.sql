-- metric: Tickets by Phone
-- reference: 1.D #98 [S54]
-- low: 5
-- typical: 10
-- high: 20
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((channel = 'Phone')::INT), count(*) FROM support_data.support_tickets
