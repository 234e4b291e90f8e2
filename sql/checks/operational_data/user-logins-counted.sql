-- title: Who has logged in has a last login
-- tables: operational_data.user_accounts
-- And who has a last login has logged in.
-- corruption: UPDATE operational_data.user_accounts SET login_count = login_count + 1 WHERE true
SELECT user_account_id, login_count, last_login_date
FROM operational_data.user_accounts
WHERE (login_count > 0) <> (last_login_date IS NOT NULL)
