-- title: Users of a customer that has left are inactive
-- tables: operational_data.user_accounts, sales_data.contracts
-- Their accounts are closed within days of the last contract's end.
-- corruption: UPDATE operational_data.user_accounts SET status = 'Active' WHERE status <> 'Active'
SELECT u.user_account_id, u.status
FROM operational_data.user_accounts AS u
WHERE u.status <> 'Inactive'
  AND (SELECT max(k.end_date) FROM sales_data.contracts AS k WHERE k.customer_id = u.customer_id AND k.signed_date IS NOT NULL) < getvariable('as_of') - 10
