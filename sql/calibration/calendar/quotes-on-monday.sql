-- metric: Quotes dated on Mondays
-- reference: 3.3
-- low: 13
-- typical: 17
-- high: 21
-- unit: %
-- note: As calls and notes; moved from weekends to the next working day they would be 43 %.
SELECT 100 * avg((isodow(quote_date) = 1)::INT), count(*) FROM sales_data.quotes
