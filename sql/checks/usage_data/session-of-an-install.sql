-- title: Sessions are with products that the account runs
-- tables: usage_data.user_sessions, sales_data.customer_products
-- From the day of installation on.
-- corruption: UPDATE usage_data.user_sessions SET product_id = (SELECT min(product_id) FROM usage_data.user_sessions) WHERE true
SELECT s.session_id, s.product_id, s.session_start, i.install_date
FROM usage_data.user_sessions AS s
LEFT JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE i.install_date IS NULL OR s.session_start::DATE < i.install_date
