-- title: Alerts are about products that a customer runs
-- tables: usage_data.product_health_alerts, sales_data.customer_products, sales_data.contracts
-- From the installation to the end of the last contract.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 400 WHERE true
SELECT a.alert_id, a.customer_id, a.product_id, a.alert_date, i.install_date
FROM usage_data.product_health_alerts AS a
LEFT JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE i.install_id IS NULL
   OR a.alert_date < i.install_date
   OR a.alert_date > (SELECT max(k.end_date) FROM sales_data.contracts AS k WHERE k.customer_id = a.customer_id AND k.signed_date IS NOT NULL)
