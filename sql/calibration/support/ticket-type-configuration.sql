-- metric: Tickets of type Configuration
-- reference: 1.D #94
-- low: 11.2
-- typical: 16
-- high: 20.8
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((ticket_type = 'Configuration')::INT), count(*) FROM support_data.support_tickets
