-- metric: Spread of first contracts inside a size
-- reference: 1.A #28 [S19][S21]
-- low: 0.5
-- typical: 0.5–0.7
-- high: 0.7
-- unit: σ of log
-- note: As above inside each company size, mean over the four.
SELECT avg(sigma)
FROM (
  SELECT stddev_samp(ln(k.annual_value)) AS sigma
  FROM sales_data.contracts AS k
  JOIN sales_data.customers AS c USING (customer_id)
  WHERE k.contract_type = 'Master Agreement' AND k.annual_value > 0
  GROUP BY c.company_size
)
