-- dimension: Region
-- key: customer_id
SELECT customer_id, region AS name FROM sales_data.customers
