-- title: No account has more open users than licences
-- tables: operational_data.user_accounts, sales_data.customer_products
-- A named user takes a licence of at least one product.
-- corruption: UPDATE sales_data.customer_products SET license_count = 0 WHERE license_count > 0
SELECT u.customer_id, u.users, i.licences
FROM (SELECT customer_id, count(*) AS users FROM operational_data.user_accounts WHERE status <> 'Inactive' GROUP BY customer_id) AS u
JOIN (SELECT customer_id, sum(license_count) AS licences FROM sales_data.customer_products GROUP BY customer_id) AS i USING (customer_id)
WHERE u.users > i.licences
