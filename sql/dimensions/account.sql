-- dimension: Account id
-- key: customer_id
SELECT customer_id, customer_id AS name FROM sales_data.customers
