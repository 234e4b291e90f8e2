-- metric: First contract, median value of a year, Medium accounts
-- reference: 1.A #28 [S19][S21]
-- low: 15000
-- typical: 20,000
-- high: 25000
-- unit: USD
-- note: No range is published for the segment; the band is the typical value ± 25 %.
SELECT median(k.annual_value)
FROM sales_data.contracts AS k
JOIN sales_data.customers AS c USING (customer_id)
WHERE k.contract_type = 'Master Agreement' AND c.company_size = 'Medium'
