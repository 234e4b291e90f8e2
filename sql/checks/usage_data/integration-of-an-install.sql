-- title: A product is integrated where it is installed
-- tables: usage_data.integration_usage, sales_data.customer_products
-- After its installation.
-- corruption: UPDATE usage_data.integration_usage SET install_date = install_date - 30 WHERE true
SELECT n.integration_id, n.customer_id, n.product_id, n.install_date, i.install_date AS product_installed
FROM usage_data.integration_usage AS n
LEFT JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE i.install_id IS NULL OR n.install_date <= i.install_date
