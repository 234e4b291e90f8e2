-- metric: Tickets of category Billing
-- reference: 1.D #95
-- low: 7.7
-- typical: 11
-- high: 14.3
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((category = 'Billing')::INT), count(*) FROM support_data.support_tickets
