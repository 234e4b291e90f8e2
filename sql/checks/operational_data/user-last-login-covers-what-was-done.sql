-- title: Nobody does anything after the last login
-- tables: operational_data.user_accounts, usage_data.user_sessions, operational_data.audit_log
-- Sessions begin, and successful entries of the audit log are made, up to the day of the last login.
-- corruption: UPDATE operational_data.user_accounts SET last_login_date = last_login_date - 1 WHERE last_login_date IS NOT NULL
WITH done AS (
  SELECT user_id AS user_account_id, max(session_start) AS last FROM usage_data.user_sessions GROUP BY user_id
  UNION ALL
  SELECT user_account_id, max(event_timestamp) FROM operational_data.audit_log WHERE success = 'Yes' GROUP BY user_account_id
)
SELECT u.user_account_id, u.last_login_date, d.last
FROM done AS d
JOIN operational_data.user_accounts AS u USING (user_account_id)
WHERE u.last_login_date IS NULL OR CAST(d.last AS DATE) > u.last_login_date
