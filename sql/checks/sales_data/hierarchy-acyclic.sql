-- title: No account is its own ancestor
-- tables: sales_data.account_hierarchy
-- Following parents upwards ends at the head of the group.
-- corruption: INSERT INTO sales_data.account_hierarchy SELECT * REPLACE (hierarchy_id || '9' AS hierarchy_id, child_customer_id AS parent_customer_id, parent_customer_id AS child_customer_id) FROM sales_data.account_hierarchy WHERE true
WITH RECURSIVE ancestors AS (
  SELECT child_customer_id AS customer_id, parent_customer_id AS ancestor_id
  FROM sales_data.account_hierarchy
  UNION
  SELECT a.customer_id, h.parent_customer_id
  FROM ancestors AS a
  JOIN sales_data.account_hierarchy AS h ON h.child_customer_id = a.ancestor_id
)
SELECT customer_id
FROM ancestors
WHERE customer_id = ancestor_id
