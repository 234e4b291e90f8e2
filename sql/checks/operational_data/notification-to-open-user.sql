-- title: A notice goes to somebody whose user account is open
-- tables: operational_data.notifications, operational_data.user_accounts
-- Account-wide notices name nobody.
-- corruption: UPDATE operational_data.user_accounts SET created_date = created_date + 30 WHERE true
SELECT n.notification_id, n.user_account_id, n.sent_date
FROM operational_data.notifications AS n
LEFT JOIN operational_data.user_accounts AS u ON u.user_account_id = n.user_account_id AND u.customer_id = n.customer_id
WHERE n.user_account_id IS NOT NULL AND (u.user_account_id IS NULL OR u.created_date > n.sent_date)
