-- title: An install is integrated with a product once
-- tables: usage_data.integration_usage
-- By name; and a name has one type.
-- corruption: UPDATE usage_data.integration_usage SET integration_type = 'CRM' WHERE integration_type <> 'CRM'
SELECT customer_id, product_id, integration_name, count(*) AS rows
FROM usage_data.integration_usage
GROUP BY ALL
HAVING count(*) > 1
UNION ALL
SELECT NULL, NULL, integration_name, count(DISTINCT integration_type)
FROM usage_data.integration_usage
GROUP BY integration_name
HAVING count(DISTINCT integration_type) > 1
