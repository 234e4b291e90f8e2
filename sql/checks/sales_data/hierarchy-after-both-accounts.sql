-- title: Two accounts are joined when both are in the books
-- tables: sales_data.account_hierarchy, sales_data.customers
-- The relationship is not older than either account.
-- corruption: UPDATE sales_data.account_hierarchy SET created_date = created_date - 1 WHERE true
SELECT h.hierarchy_id, h.created_date, p.created_date AS parent_created, c.created_date AS child_created
FROM sales_data.account_hierarchy AS h
JOIN sales_data.customers AS p ON p.customer_id = h.parent_customer_id
JOIN sales_data.customers AS c ON c.customer_id = h.child_customer_id
WHERE h.created_date < greatest(p.created_date, c.created_date)
