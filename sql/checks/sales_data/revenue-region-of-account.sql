-- title: Revenue counts in the account's region
-- tables: sales_data.revenue_recognition, sales_data.customers
-- The same region as the deal's.
-- corruption: UPDATE sales_data.revenue_recognition SET region = 'North America' WHERE region <> 'North America'
SELECT r.recognition_id, r.customer_id, r.region, c.region AS account_region
FROM sales_data.revenue_recognition AS r
JOIN sales_data.customers AS c USING (customer_id)
WHERE r.region IS DISTINCT FROM c.region
