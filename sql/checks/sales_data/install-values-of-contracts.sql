-- title: An account's installs are worth its contracts in force
-- tables: sales_data.contracts, sales_data.customer_products
-- The annual values of the signed contracts that run at the as-of are divided among the installs to the cent. An
-- account without such a contract has left; its installs keep their last value.
-- corruption: UPDATE sales_data.customer_products SET contract_value = contract_value + 0.01 WHERE true
SELECT k.customer_id, k.annual_value, i.contract_value AS installs_value
FROM (
  SELECT customer_id, sum(annual_value) AS annual_value
  FROM sales_data.contracts
  WHERE signed_date IS NOT NULL AND getvariable('as_of') BETWEEN start_date AND end_date
  GROUP BY customer_id
) AS k
LEFT JOIN (
  SELECT customer_id, sum(contract_value) AS contract_value
  FROM sales_data.customer_products
  GROUP BY customer_id
) AS i USING (customer_id)
WHERE k.annual_value IS DISTINCT FROM i.contract_value
