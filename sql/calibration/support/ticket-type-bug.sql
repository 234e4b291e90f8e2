-- metric: Tickets of type Bug
-- reference: 1.D #94
-- low: 15.4
-- typical: 22
-- high: 28.6
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((ticket_type = 'Bug')::INT), count(*) FROM support_data.support_tickets
