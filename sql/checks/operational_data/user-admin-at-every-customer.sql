-- title: Every account with users has an administrator
-- tables: operational_data.user_accounts, sales_data.contracts
-- One who is still there as long as a contract is in force: leavers are succeeded on the same day.
-- corruption: UPDATE operational_data.user_accounts SET role = 'Manager' WHERE role <> 'Manager'
SELECT u.customer_id
FROM operational_data.user_accounts AS u
GROUP BY u.customer_id
HAVING count(*) FILTER (role = 'Admin') = 0
  OR (count(*) FILTER (role = 'Admin' AND status <> 'Inactive') = 0
    AND u.customer_id IN (SELECT customer_id FROM sales_data.contracts WHERE signed_date IS NOT NULL AND getvariable('as_of') BETWEEN start_date AND end_date))
