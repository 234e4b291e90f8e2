-- metric: Tickets of type Question
-- reference: 1.D #94
-- low: 26.6
-- typical: 38
-- high: 49.4
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((ticket_type = 'Question')::INT), count(*) FROM support_data.support_tickets
