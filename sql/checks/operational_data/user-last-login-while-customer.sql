-- title: Users log in while their account is a customer
-- tables: operational_data.user_accounts, sales_data.contracts
-- Not before their own account was opened, and not after the last contract's end. Contracts that ended before the window are
-- not always shown.
-- corruption: UPDATE operational_data.user_accounts SET created_date = created_date + 1 WHERE true
SELECT u.user_account_id, u.created_date, u.last_login_date
FROM operational_data.user_accounts AS u
WHERE u.last_login_date < u.created_date
  OR u.last_login_date > (
    SELECT coalesce(max(greatest(k.end_date, getvariable('start') - 1)), getvariable('start') - 1)
    FROM sales_data.contracts AS k
    WHERE k.customer_id = u.customer_id AND k.signed_date IS NOT NULL
  )
