-- metric: Expansion’s share of new ARR
-- reference: 1.B #35 [S23][S24]
-- low: 25
-- typical: 40
-- high: 67
-- unit: %
-- note: A year’s value of amendments ÷ that of amendments and first contracts that began in the last 12 months.
-- unmet: A vendor that doubles every year has few old customers beside its new ones; net retention, which measures their growth, is inside.
SELECT 100 * sum(annual_value) FILTER (contract_type = 'Amendment') / sum(annual_value)
FROM sales_data.contracts
WHERE contract_type IN ('Amendment', 'Master Agreement')
  AND start_date > getvariable('as_of') - INTERVAL 12 MONTH AND start_date <= getvariable('as_of')
