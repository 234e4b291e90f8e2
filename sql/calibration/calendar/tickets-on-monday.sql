-- metric: Tickets opened on Mondays
-- reference: 3.3
-- low: 18.5
-- typical: 21.5
-- high: 24.5
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((dayofweek(created_date) = 1)::INT), count(*) FROM support_data.support_tickets
