-- title: Accounts of a group have like names
-- tables: sales_data.account_hierarchy, sales_data.customers
-- The first word of one name is a word of the other: Stillhof Technologies belongs to Bildungswerk Stillhof.
SELECT h.hierarchy_id, p.customer_name AS parent, c.customer_name AS child
FROM sales_data.account_hierarchy AS h
JOIN sales_data.customers AS p ON p.customer_id = h.parent_customer_id
JOIN sales_data.customers AS c ON c.customer_id = h.child_customer_id
WHERE NOT list_contains(string_split(p.customer_name, ' '), string_split(c.customer_name, ' ')[1])
  AND NOT list_contains(string_split(c.customer_name, ' '), string_split(p.customer_name, ' ')[1])
