-- title: Sessions are those of the account's own users
-- tables: usage_data.user_sessions, operational_data.user_accounts
-- Not before the user account was opened, not after its last login.
-- corruption: UPDATE operational_data.user_accounts SET created_date = created_date + 1 WHERE true
SELECT s.session_id, s.customer_id, s.session_start, u.customer_id AS customer_of_user, u.created_date, u.last_login_date
FROM usage_data.user_sessions AS s
LEFT JOIN operational_data.user_accounts AS u ON u.user_account_id = s.user_id
WHERE u.customer_id IS DISTINCT FROM s.customer_id
   OR s.session_start::DATE < u.created_date
   OR u.last_login_date IS NULL
   OR s.session_start::DATE > u.last_login_date
