-- metric: Tickets by Chat
-- reference: 1.D #98 [S54]
-- low: 13
-- typical: 19
-- high: 25
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((channel = 'Chat')::INT), count(*) FROM support_data.support_tickets
