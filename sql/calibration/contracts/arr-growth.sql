-- metric: ARR growth, annual
-- reference: 1.B #53 [S23][S19]
-- low: 10
-- typical: 26
-- high: 50
-- unit: %
-- note: ARR in force against that of a year ago.
-- unmet: The range is that of established vendors; this one starts from zero three years ago.
-- uses: signed_contracts
SELECT 100 * (sum(annual_value) FILTER (getvariable('as_of') BETWEEN start_date AND end_date)
  / sum(annual_value) FILTER (getvariable('as_of') - INTERVAL 12 MONTH BETWEEN start_date AND end_date) - 1)
FROM signed_contracts
