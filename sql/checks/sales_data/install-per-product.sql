-- title: An account has a product installed once
-- tables: sales_data.customer_products
-- Expansions raise licences and value of the install that is there.
-- corruption: INSERT INTO sales_data.customer_products SELECT * REPLACE (install_id || '9' AS install_id) FROM sales_data.customer_products WHERE true
SELECT customer_id, product_id, count(*) AS installs
FROM sales_data.customer_products
GROUP BY customer_id, product_id
HAVING count(*) > 1
