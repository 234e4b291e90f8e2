-- metric: Leads made on weekends
-- reference: 3.3
-- low: 6
-- typical: 8.5
-- high: 11
-- unit: %
-- note: All leads.
SELECT 100 * avg((isodow(created_date) >= 6)::INT)
FROM marketing_data.leads
