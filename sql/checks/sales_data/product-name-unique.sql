-- title: No two products share a name
-- tables: sales_data.products
-- Names tell products apart in quotes, tickets and campaigns.
-- corruption: UPDATE sales_data.products SET product_name = (SELECT max(product_name) FROM sales_data.products) WHERE true
SELECT product_name, count(*) AS products
FROM sales_data.products
GROUP BY product_name
HAVING count(*) > 1
