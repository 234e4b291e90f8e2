-- metric: Tickets of category Other
-- reference: 1.D #95
-- low: 5.6
-- typical: 8
-- high: 10.4
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((category = 'Other')::INT), count(*) FROM support_data.support_tickets
