-- title: Audit entries are those of the account's own users, on days on which they could log in
-- tables: operational_data.audit_log, operational_data.user_accounts
-- Not before the user account was opened, and not after the last login; only logins that fail can be later.
-- corruption: UPDATE operational_data.audit_log SET event_timestamp = event_timestamp + INTERVAL 12 HOUR WHERE true
SELECT a.audit_id, a.event_timestamp, u.customer_id, u.created_date, u.last_login_date
FROM operational_data.audit_log AS a
JOIN operational_data.user_accounts AS u USING (user_account_id)
WHERE u.customer_id <> a.customer_id
   OR a.event_timestamp::DATE < u.created_date
   OR ((a.event_timestamp::DATE <= u.last_login_date) IS NOT TRUE AND NOT (a.event_type = 'Login' AND a.success = 'No'))
