-- title: No two contacts share an e-mail address
-- tables: sales_data.customer_contacts
-- An address belongs to one person of one account.
-- corruption: UPDATE sales_data.customer_contacts SET email = (SELECT max(email) FROM sales_data.customer_contacts) WHERE true
SELECT email, count(*) AS contacts
FROM sales_data.customer_contacts
GROUP BY email
HAVING count(*) > 1
