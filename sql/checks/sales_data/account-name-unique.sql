-- title: No two accounts share a name
-- tables: sales_data.customers
-- One company is one account; parts of a group have names of their own.
-- corruption: UPDATE sales_data.customers SET customer_name = (SELECT max(customer_name) FROM sales_data.customers) WHERE true
SELECT customer_name, count(*) AS accounts
FROM sales_data.customers
GROUP BY customer_name
HAVING count(*) > 1
