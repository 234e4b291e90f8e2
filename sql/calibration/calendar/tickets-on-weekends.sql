-- metric: Tickets opened on weekends
-- reference: 3.3
-- low: 2.5
-- typical: 4.5
-- high: 6.5
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((dayofweek(created_date) IN (0, 6))::INT), count(*) FROM support_data.support_tickets
