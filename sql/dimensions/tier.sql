-- dimension: Tier
-- key: customer_id
SELECT customer_id, customer_tier AS name FROM sales_data.customers
