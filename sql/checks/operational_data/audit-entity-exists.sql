-- title: What an audit entry acts on exists by then, in the same account
-- tables: operational_data.audit_log, operational_data.user_accounts, usage_data.integration_usage, sales_data.customer_products
-- Reports and dashboards have ids of their own kind; nothing is said of tickets yet.
-- corruption: UPDATE operational_data.audit_log SET event_timestamp = event_timestamp - INTERVAL 3 DAY WHERE true
WITH things (entity_type, entity_id, customer_id, since) AS (
  SELECT 'User', user_account_id, customer_id, created_date
  FROM operational_data.user_accounts
  UNION ALL
  SELECT 'Integration', integration_id, customer_id, install_date
  FROM usage_data.integration_usage
  UNION ALL
  SELECT 'Product', product_id, customer_id, min(install_date)
  FROM sales_data.customer_products
  GROUP BY product_id, customer_id
)
SELECT a.audit_id, a.event_type, a.entity_type, a.entity_id
FROM operational_data.audit_log AS a
LEFT JOIN things AS t
  ON t.entity_type = a.entity_type AND t.entity_id = a.entity_id AND t.customer_id = a.customer_id
WHERE NOT coalesce(CASE a.entity_type
  WHEN 'Customer' THEN a.entity_id = a.customer_id
  WHEN 'Report' THEN regexp_full_match(a.entity_id, 'REPT-[0-9]{6,}')
  WHEN 'Dashboard' THEN regexp_full_match(a.entity_id, 'DASH-[0-9]{6,}')
  ELSE t.since <= a.event_timestamp::DATE
  END, false)
