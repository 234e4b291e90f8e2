-- title: What an audit entry acts on exists by then, in the same account
-- tables: operational_data.audit_log, operational_data.user_accounts, usage_data.integration_usage, sales_data.customer_products
-- Reports and dashboards have ids of their own kind; nothing is said of tickets yet.
SELECT a.audit_id, a.event_type, a.entity_type, a.entity_id
FROM operational_data.audit_log AS a
LEFT JOIN operational_data.user_accounts AS u
  ON a.entity_type = 'User' AND u.user_account_id = a.entity_id AND u.customer_id = a.customer_id AND u.created_date <= a.event_timestamp::DATE
LEFT JOIN usage_data.integration_usage AS n
  ON a.entity_type = 'Integration' AND n.integration_id = a.entity_id AND n.customer_id = a.customer_id AND n.install_date <= a.event_timestamp::DATE
LEFT JOIN sales_data.customer_products AS i
  ON a.entity_type = 'Product' AND i.product_id = a.entity_id AND i.customer_id = a.customer_id AND i.install_date <= a.event_timestamp::DATE
WHERE NOT coalesce(CASE a.entity_type
  WHEN 'User' THEN u.user_account_id IS NOT NULL
  WHEN 'Integration' THEN n.integration_id IS NOT NULL
  WHEN 'Product' THEN i.install_id IS NOT NULL
  WHEN 'Customer' THEN a.entity_id = a.customer_id
  WHEN 'Report' THEN regexp_full_match(a.entity_id, 'REPT-[0-9]{6,}')
  WHEN 'Dashboard' THEN regexp_full_match(a.entity_id, 'DASH-[0-9]{6,}')
  END, false)
