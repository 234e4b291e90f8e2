-- dimension: Country
-- key: customer_id
SELECT customer_id, country AS name FROM sales_data.customers
