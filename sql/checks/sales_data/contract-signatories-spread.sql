-- title: Small contracts are not all signed by one person
-- tables: sales_data.contracts, sales_data.customers
-- Of a region's contracts below 100,000, where there are fifty and more, nobody signs two thirds:
-- desks, managers and directors share them, and change.
-- corruption: UPDATE sales_data.contracts SET signed_by_vendor = 'Jo Doe, Regional Sales Manager' WHERE contract_value < 100000 AND signed_by_vendor IS NOT NULL
WITH signed AS (
  SELECT c.region, k.signed_by_vendor, count(*) AS contracts
  FROM sales_data.contracts AS k
  JOIN sales_data.customers AS c USING (customer_id)
  WHERE k.contract_value < 100000 AND k.signed_by_vendor IS NOT NULL
  GROUP BY ALL
)
SELECT region, arg_max(signed_by_vendor, contracts) AS signed_by_vendor, max(contracts) AS contracts, sum(contracts) AS all_contracts
FROM signed
GROUP BY region
HAVING sum(contracts) >= 50 AND max(contracts) >= 0.67 * sum(contracts)
