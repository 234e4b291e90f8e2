-- title: Every account's country belongs to a territory of its region
-- tables: sales_data.customers, sales_data.territories
-- The territories together cover every country in which the vendor sells.
-- corruption: UPDATE sales_data.territories SET country_list = country_list || 'x' WHERE true
SELECT c.customer_id, c.country, c.region
FROM sales_data.customers AS c
WHERE NOT EXISTS (
  FROM sales_data.territories AS t
  WHERE t.region = c.region AND list_contains(string_split(t.country_list, ', '), c.country)
)
