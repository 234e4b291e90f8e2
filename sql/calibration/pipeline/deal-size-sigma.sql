-- metric: Spread of first contracts, all sizes
-- reference: 1.A #28 [S19][S21]
-- low: 0.8
-- typical: 1.0–1.2
-- high: 1.5
-- unit: σ of log
-- note: Standard deviation of the logarithm of a year’s value, master agreements.
SELECT stddev_samp(ln(annual_value))
FROM sales_data.contracts
WHERE contract_type = 'Master Agreement' AND annual_value > 0
