-- metric: Open alerts
-- definition: Alerts about the use of products that are not resolved.
-- synonyms: unresolved alerts
-- unit: count
-- kind: stock
-- good: down
-- measured: day
-- bears: alert_type
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: open_alerts
SELECT a.customer_id, a.product_id, a.alert_type, 1 AS value
FROM open_alerts AS a
