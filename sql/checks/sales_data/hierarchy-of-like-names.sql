-- title: Accounts of a group have like names
-- tables: sales_data.customers, sales_data.account_hierarchy
-- The first word of one name is a word of the other: Stillhof Technologies belongs to Bildungswerk Stillhof.
-- corruption: UPDATE sales_data.account_hierarchy SET parent_customer_id = (SELECT min(parent_customer_id) FROM sales_data.account_hierarchy) WHERE true
WITH names AS (
  SELECT customer_id, customer_name, regexp_split_to_array(customer_name, '[ ,]+') AS words
  FROM sales_data.customers
)
SELECT h.hierarchy_id, p.customer_name AS parent, c.customer_name AS child
FROM sales_data.account_hierarchy AS h
JOIN names AS p ON p.customer_id = h.parent_customer_id
JOIN names AS c ON c.customer_id = h.child_customer_id
WHERE NOT list_contains(p.words, c.words[1]) AND NOT list_contains(c.words, p.words[1])
