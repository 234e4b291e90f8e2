-- title: A new password was set by a user and used
-- tables: operational_data.user_accounts
-- After the account was opened, and before the last login or on its day.
-- corruption: UPDATE operational_data.user_accounts SET last_login_date = last_login_date - 1 WHERE last_login_date IS NOT NULL
SELECT user_account_id, created_date, password_reset_date, last_login_date
FROM operational_data.user_accounts
WHERE password_reset_date < created_date OR (password_reset_date IS NOT NULL AND coalesce(password_reset_date > last_login_date, true))
