-- title: A contract is signed by a contact of the account
-- tables: sales_data.contracts, sales_data.customer_contacts
-- Under the name that the contact has everywhere else, once the contact was found. Who has left before the window is not shown, so that
-- contracts signed before it are not looked at.
-- corruption: UPDATE sales_data.contracts SET signed_by_customer = signed_by_customer || 'x' WHERE signed_by_customer IS NOT NULL
SELECT k.contract_id, k.customer_id, k.signed_by_customer
FROM sales_data.contracts AS k
WHERE k.signed_date >= getvariable('start')
  AND k.signed_by_customer IS NOT NULL
  AND NOT EXISTS (
    FROM sales_data.customer_contacts AS p
    WHERE p.customer_id = k.customer_id AND p.first_name || ' ' || p.last_name = k.signed_by_customer
  )
