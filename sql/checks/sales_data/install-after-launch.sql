-- title: No product is installed before its launch
-- tables: sales_data.customer_products, sales_data.products
-- The release date of the product is its launch.
-- corruption: UPDATE sales_data.customer_products SET install_date = install_date - 400 WHERE true
SELECT i.install_id, i.product_id, i.install_date, p.release_date
FROM sales_data.customer_products AS i
JOIN sales_data.products AS p USING (product_id)
WHERE i.install_date < p.release_date
