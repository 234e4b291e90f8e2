-- title: No user is older than the first product
-- tables: operational_data.user_accounts, sales_data.customer_products
-- Users are provisioned once there is something to log in to.
-- corruption: UPDATE operational_data.user_accounts SET created_date = created_date - 1 WHERE true
SELECT u.user_account_id, u.created_date
FROM operational_data.user_accounts AS u
WHERE u.created_date < (SELECT min(i.install_date) FROM sales_data.customer_products AS i WHERE i.customer_id = u.customer_id)
  OR u.customer_id NOT IN (SELECT customer_id FROM sales_data.customer_products)
