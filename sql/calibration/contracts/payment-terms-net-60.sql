-- metric: Payment terms, Net 60
-- reference: 1.B #43
-- low: 10.5
-- typical: 14
-- high: 17.5
-- unit: %
-- note: Quotes, by count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((payment_terms = 'Net 60')::INT)
FROM sales_data.quotes
