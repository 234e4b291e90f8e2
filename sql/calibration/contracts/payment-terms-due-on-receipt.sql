-- metric: Payment terms, Due on receipt
-- reference: 1.B #43
-- low: 5
-- typical: 8
-- high: 11
-- unit: %
-- note: Quotes, by count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((payment_terms = 'Due on receipt')::INT)
FROM sales_data.quotes
