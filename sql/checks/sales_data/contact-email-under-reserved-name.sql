-- title: No contact can be reached by e-mail
-- tables: sales_data.customer_contacts
-- RFC 2606 reserves .example and example.com, .net and .org; nobody can be reached there.
-- corruption: UPDATE sales_data.customer_contacts SET email = email || 'x' WHERE true
SELECT contact_id, email
FROM sales_data.customer_contacts
WHERE NOT regexp_full_match(email, '[a-z0-9._+''-]+@([a-z0-9-]+\.)*([a-z0-9-]+\.example|example\.(com|net|org))')
