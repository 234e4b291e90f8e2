-- metric: Alerts raised
-- definition: Alerts about the use of products, by the day on which they were raised.
-- synonyms: new alerts
-- unit: count
-- kind: flow
-- good: down
-- measured: period
-- bears: alert_type
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT a.alert_date AS day, a.customer_id, a.product_id, a.alert_type, 1 AS value
FROM usage_data.product_health_alerts AS a
WHERE a.alert_date <= CAST($as_of AS DATE)
