-- title: A contract is signed by a contact of the account
-- tables: sales_data.contracts, sales_data.customer_contacts, sales_data.customers
-- Under the name that the contact has everywhere else. Who has left before the window is not shown.
-- corruption: UPDATE sales_data.contracts SET signed_by_customer = signed_by_customer || 'x' WHERE signed_by_customer IS NOT NULL
SELECT k.contract_id, k.customer_id, k.signed_by_customer
FROM sales_data.contracts AS k
WHERE k.signed_date >= getvariable('start')
  AND k.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start'))
  AND NOT EXISTS (
    FROM sales_data.customer_contacts AS p
    WHERE p.customer_id = k.customer_id AND p.first_name || ' ' || p.last_name = k.signed_by_customer
  )
