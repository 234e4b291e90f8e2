-- dimension: Customer
-- key: customer_id
SELECT customer_id, customer_name AS name FROM sales_data.customers
