-- title: Only subsidiaries are owned in part
-- tables: sales_data.account_hierarchy
-- A Parent-Child row states the share that the parent owns, other relationships state none.
-- corruption: UPDATE sales_data.account_hierarchy SET relationship_type = 'Sister Company' WHERE relationship_type <> 'Sister Company'
SELECT hierarchy_id, relationship_type, ownership_percent
FROM sales_data.account_hierarchy
WHERE ownership_percent IS NOT NULL AND relationship_type <> 'Parent-Child'
