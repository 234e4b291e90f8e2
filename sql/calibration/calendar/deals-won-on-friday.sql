-- metric: Deals won on Fridays
-- reference: 3.3 [S84]
-- low: 17
-- typical: 20.5
-- high: 28
-- unit: %
-- note: Published as 20.5 %; a quarter that ends on a weekend adds to the Friday before.
SELECT 100 * avg((isodow(close_date) = 5)::INT), count(*) FROM sales_data.closed_deals WHERE status = 'Won'
