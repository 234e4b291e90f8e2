-- title: An opportunity lies in its account's region
-- tables: sales_data.opportunities, sales_data.customers
-- The region of a deal is where the customer is, whoever sells it.
-- corruption: UPDATE sales_data.opportunities SET region = 'North America' WHERE region <> 'North America'
SELECT o.opportunity_id, o.customer_id, o.region, c.region AS account_region
FROM sales_data.opportunities AS o
JOIN sales_data.customers AS c USING (customer_id)
WHERE o.region IS DISTINCT FROM c.region
