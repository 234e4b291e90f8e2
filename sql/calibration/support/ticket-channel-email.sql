-- metric: Tickets by Email
-- reference: 1.D #98 [S54]
-- low: 25
-- typical: 33
-- high: 42
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((channel = 'Email')::INT), count(*) FROM support_data.support_tickets
