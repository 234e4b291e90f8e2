-- title: An account has one parent at most, and two accounts one relationship
-- tables: sales_data.account_hierarchy
-- A child under two parents would be counted twice in both groups.
-- corruption: INSERT INTO sales_data.account_hierarchy SELECT * REPLACE (hierarchy_id || '9' AS hierarchy_id) FROM sales_data.account_hierarchy WHERE true
SELECT child_customer_id, count(*) AS parents
FROM sales_data.account_hierarchy
GROUP BY child_customer_id
HAVING count(*) > 1
