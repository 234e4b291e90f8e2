-- metric: Expansion’s share of new ARR
-- reference: 1.B #35 [S23][S24]
-- low: 25
-- typical: 40
-- high: 67
-- unit: %
-- note: A year’s value of amendments and further orders ÷ that of them and of first contracts that began in the last 12 months.
-- unmet: The counts force it: first deals make up more than half of 4,000 opportunities, and an upsell is worth a fifth of a first contract. Much of the growth of customers is in the prices and seats of their renewals; net retention, which measures all of it, is inside.
SELECT 100 * sum(annual_value) FILTER (contract_type <> 'Master Agreement') / sum(annual_value)
FROM sales_data.contracts
WHERE contract_type IN ('Amendment', 'SOW', 'Master Agreement')
  AND start_date > getvariable('as_of') - INTERVAL 12 MONTH AND start_date <= getvariable('as_of')
