-- title: An account with contacts has exactly one primary contact
-- tables: sales_data.customer_contacts
-- Whom to call first.
-- corruption: UPDATE sales_data.customer_contacts SET is_primary = 'No' WHERE is_primary <> 'No'
SELECT customer_id, count(*) AS contacts, count(*) FILTER (WHERE is_primary = 'Yes') AS primary_contacts
FROM sales_data.customer_contacts
GROUP BY customer_id
HAVING count(*) FILTER (WHERE is_primary = 'Yes') <> 1
