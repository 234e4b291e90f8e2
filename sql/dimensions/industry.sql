-- dimension: Industry
-- key: customer_id
SELECT customer_id, industry AS name FROM sales_data.customers
