-- title: A product is used by accounts that run it
-- tables: usage_data.product_usage_summary, sales_data.customer_products
-- From the month after installation on.
-- corruption: UPDATE usage_data.product_usage_summary SET usage_date = usage_date - 30 WHERE true
SELECT u.usage_id, u.customer_id, u.product_id, u.usage_date, i.install_date
FROM usage_data.product_usage_summary AS u
LEFT JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE i.install_id IS NULL OR date_diff('month', i.install_date, u.usage_date) < 1
