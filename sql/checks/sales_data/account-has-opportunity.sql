-- title: Every account has an opportunity
-- tables: sales_data.customers, sales_data.opportunities
-- The books hold every account that sales ever opened a deal with, and no other. One older than the window may show only deals
-- of the window, and none if it had none.
-- corruption: INSERT INTO sales_data.customers SELECT * REPLACE (customer_id || '9' AS customer_id) FROM sales_data.customers WHERE true
SELECT c.customer_id, c.created_date
FROM sales_data.customers AS c
WHERE c.created_date >= getvariable('start') AND NOT EXISTS (FROM sales_data.opportunities AS o WHERE o.customer_id = c.customer_id)
