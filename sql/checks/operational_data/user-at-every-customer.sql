-- title: Every account with a product has users
-- tables: operational_data.user_accounts, sales_data.customer_products, sales_data.contracts
-- The first user account is opened on the first working day. Who was a customer before the window only has none any more.
-- corruption: UPDATE operational_data.user_accounts SET customer_id = (SELECT max(customer_id) FROM operational_data.user_accounts) WHERE true
SELECT i.customer_id, min(i.install_date) AS installed
FROM sales_data.customer_products AS i
WHERE i.customer_id NOT IN (SELECT customer_id FROM operational_data.user_accounts)
  AND i.customer_id IN (SELECT customer_id FROM sales_data.contracts WHERE end_date >= getvariable('start') AND status <> 'Draft')
GROUP BY i.customer_id
HAVING min(i.install_date) < getvariable('as_of') - 6
