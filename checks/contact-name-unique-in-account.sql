-- title: No two contacts of an account share a name
-- tables: sales_data.customer_contacts
-- Signatures and notes name people by it.
SELECT customer_id, first_name, last_name, count(*) AS contacts
FROM sales_data.customer_contacts
GROUP BY customer_id, first_name, last_name
HAVING count(*) > 1
