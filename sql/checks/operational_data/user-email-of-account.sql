-- title: Users and contacts of an account share its domain
-- tables: operational_data.user_accounts, sales_data.customer_contacts
-- A user account is opened under the customer's own domain, which is a reserved name.
-- corruption: UPDATE operational_data.user_accounts SET email = email || 'x' WHERE true
SELECT u.user_account_id, u.email
FROM operational_data.user_accounts AS u
WHERE NOT regexp_full_match(u.email, '[a-z0-9._+''-]+@[a-z0-9-]+\.example')
  OR split_part(u.email, '@', 2) NOT IN (SELECT split_part(c.email, '@', 2) FROM sales_data.customer_contacts AS c WHERE c.customer_id = u.customer_id)
