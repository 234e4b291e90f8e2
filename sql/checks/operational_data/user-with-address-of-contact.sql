-- title: A user with the address of a contact is that contact
-- tables: operational_data.user_accounts, sales_data.customer_contacts
-- The same person has the same name in both tables, at the same account, and was known before getting a user account.
-- corruption: UPDATE operational_data.user_accounts SET created_date = created_date - 30 WHERE true
SELECT u.user_account_id, c.contact_id, u.email
FROM operational_data.user_accounts AS u
JOIN sales_data.customer_contacts AS c USING (email)
WHERE u.customer_id <> c.customer_id OR u.first_name <> c.first_name OR u.last_name <> c.last_name OR u.created_date < c.created_date
