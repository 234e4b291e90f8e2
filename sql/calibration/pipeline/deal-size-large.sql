-- metric: First contract, median value of a year, Large accounts
-- reference: 1.A #28 [S19][S21]
-- low: 48750
-- typical: 65,000
-- high: 81250
-- unit: USD
-- note: No range is published for the segment; the band is the typical value ± 25 %.
SELECT median(k.annual_value)
FROM sales_data.contracts AS k
JOIN sales_data.customers AS c USING (customer_id)
WHERE k.contract_type = 'Master Agreement' AND c.company_size = 'Large'
