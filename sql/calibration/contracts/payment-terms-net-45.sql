-- metric: Payment terms, Net 45
-- reference: 1.B #43
-- low: 9.0
-- typical: 12
-- high: 15.0
-- unit: %
-- note: Quotes, by count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((payment_terms = 'Net 45')::INT)
FROM sales_data.quotes
