-- metric: ARR of the top tenth of customers
-- reference: 1.B #51
-- low: 35
-- typical: 43–50
-- high: 60
-- unit: %
-- note: Contracts in force.
-- uses: signed_contracts
WITH arr AS (
  SELECT sum(annual_value) AS amount
  FROM signed_contracts
  WHERE getvariable('as_of') BETWEEN start_date AND end_date
  GROUP BY customer_id
)
SELECT 100 * sum(amount) FILTER (amount >= (SELECT quantile_cont(amount, 0.9) FROM arr)) / sum(amount)
FROM arr
