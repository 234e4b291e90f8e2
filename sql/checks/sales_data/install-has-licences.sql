-- title: An install has at least one licence
-- tables: sales_data.customer_products
-- An install that was left keeps its last.
-- corruption: UPDATE sales_data.customer_products SET license_count = 0 WHERE license_count > 0
SELECT install_id, license_count
FROM sales_data.customer_products
WHERE license_count < 1
