-- metric: ARR per customer, mean
-- reference: 1.B #50 [S19]
-- low: 15000
-- typical: 30,000
-- high: 60000
-- unit: USD
-- note: Contracts in force.
-- uses: signed_contracts
SELECT sum(annual_value) / count(DISTINCT customer_id)
FROM signed_contracts
WHERE getvariable('as_of') BETWEEN start_date AND end_date
