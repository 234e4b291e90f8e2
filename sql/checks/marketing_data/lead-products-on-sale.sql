-- title: Products that a lead names were on sale
-- tables: marketing_data.leads, sales_data.products
-- By their names, separated by a comma and a space, each once.
-- corruption: UPDATE marketing_data.leads SET products_interested = products_interested || 'x' WHERE products_interested IS NOT NULL
WITH named AS (
  SELECT lead_id, created_date, unnest(string_split(products_interested, ', ')) AS product_name
  FROM marketing_data.leads
)
SELECT n.lead_id, n.product_name, n.created_date
FROM named AS n
LEFT JOIN sales_data.products AS p ON p.product_name = n.product_name AND p.release_date <= n.created_date
GROUP BY ALL
HAVING count(*) > 1 OR count(p.product_id) = 0
