-- metric: Payment terms, Net 30
-- reference: 1.B #43
-- low: 46.5
-- typical: 62
-- high: 77.5
-- unit: %
-- note: Quotes, by count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((payment_terms = 'Net 30')::INT)
FROM sales_data.quotes
