-- metric: Quotes valid for 30 days
-- reference: 1.A #26
-- low: 50
-- typical: 60–70
-- high: 80
-- unit: %
-- note: By count. The edges stand 10 points around the typical values, which are given alone.
SELECT 100 * avg((expiration_date - quote_date = 30)::INT)
FROM sales_data.quotes
