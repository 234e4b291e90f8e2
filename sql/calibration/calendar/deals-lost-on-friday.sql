-- metric: Deals lost on Fridays
-- reference: 3.3 [S84]
-- low: 27
-- typical: 31
-- high: 38
-- unit: %
-- note: The day to clean up.
SELECT 100 * avg((isodow(close_date) = 5)::INT), count(*) FROM sales_data.closed_deals WHERE status = 'Lost'
