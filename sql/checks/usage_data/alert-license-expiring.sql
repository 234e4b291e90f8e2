-- title: A contract that ends within two weeks with its renewal undecided is an alert
-- tables: usage_data.product_health_alerts, sales_data.contracts, sales_data.opportunities
-- 14 days before its end, about its main product; High from 25,000 a year, Critical from 100,000.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true
WITH expected AS (
  SELECT k.customer_id, sold.product_id, k.end_date - 14 AS day,
    CASE WHEN k.annual_value >= 100000 THEN 'Critical' WHEN k.annual_value >= 25000 THEN 'High' ELSE 'Medium' END AS severity
  FROM sales_data.contracts AS k
  JOIN sales_data.opportunities AS sold USING (opportunity_id)
  JOIN sales_data.opportunities AS renewal
    ON renewal.customer_id = k.customer_id AND renewal.opportunity_type = 'Renewal' AND renewal.created_date = k.signed_date
  WHERE k.contract_type IN ('Master Agreement', 'Renewal')
    AND k.status <> 'Terminated'
    AND k.contract_value > 0
    AND k.end_date - 14 > k.start_date
    AND k.end_date - 14 <= getvariable('as_of')
    AND (renewal.stage NOT IN ('Closed Won', 'Closed Lost') OR renewal.close_date > k.end_date - 14)
)
SELECT a.alert_id, e.customer_id, e.product_id, e.day, e.severity, a.severity AS severity_shown
FROM expected AS e
FULL JOIN (FROM usage_data.product_health_alerts WHERE alert_type = 'License Expiring') AS a
  ON a.customer_id = e.customer_id AND a.product_id = e.product_id AND a.alert_date = e.day
WHERE e.severity <> a.severity OR (e.severity IS NULL OR a.severity IS NULL) AND coalesce(e.day, a.alert_date) >= getvariable('start')
