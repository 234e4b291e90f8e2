-- title: An account's owner is a rep of its region
-- tables: sales_data.customers, sales_data.territories
-- The owner has a territory there.
-- corruption: UPDATE sales_data.customers SET account_owner = account_owner || 'x' WHERE true
SELECT c.customer_id, c.account_owner, c.region
FROM sales_data.customers AS c
WHERE NOT EXISTS (
  FROM sales_data.territories AS t
  WHERE t.sales_rep = c.account_owner AND t.region = c.region
)
