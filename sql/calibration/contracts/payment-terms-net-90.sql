-- metric: Payment terms, Net 90
-- reference: 1.B #43
-- low: 1
-- typical: 4
-- high: 7
-- unit: %
-- note: Quotes, by count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((payment_terms = 'Net 90')::INT)
FROM sales_data.quotes
