-- metric: First contract, median value of a year
-- reference: 1.A #27 [S19][S20][S21]
-- low: 10000
-- typical: 25,000–28,000
-- high: 60000
-- unit: USD
-- note: Master agreements.
SELECT median(annual_value)
FROM sales_data.contracts
WHERE contract_type = 'Master Agreement'
