-- title: No two accounts share a name
-- tables: sales_data.customers
-- One company is one account; parts of a group have names of their own.
SELECT customer_name, count(*) AS accounts
FROM sales_data.customers
GROUP BY customer_name
HAVING count(*) > 1
