-- dimension: Account owner
-- key: customer_id
SELECT customer_id, account_owner AS name FROM sales_data.customers
