-- title: Only those who have a second factor fail by it
-- tables: operational_data.audit_log, operational_data.user_accounts
-- A one-time code is one, too.
-- corruption: UPDATE operational_data.user_accounts SET mfa_enabled = 'No' WHERE mfa_enabled <> 'No'
SELECT a.audit_id, a.user_account_id, a.error_message
FROM operational_data.audit_log AS a
JOIN operational_data.user_accounts AS u USING (user_account_id)
WHERE u.mfa_enabled = 'No' AND regexp_matches(a.error_message, '(?i)second factor|one-time code')
