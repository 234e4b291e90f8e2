-- title: The oldest open product alerts
-- question: Which product alerts have been open the longest, and who is on them?
-- asked: Which alerts has nobody dealt with for ages?
-- asked: Show me the stalest open product alerts and their owners.
-- asked: What product warnings have been hanging around longest without a fix?
-- says: {count 'alert'} {is/are} open; the oldest is {first alert_id} at {first customer_id}, for {first days_open}[; nobody is on {count where assigned_to is unknown} of them].
-- none: No alert is open.
-- read: Alerts that are not resolved yet, the oldest first. No name under assigned to means that nobody has taken the alert.
-- chart: bar x=alert_id y=days_open
-- difficulty: easy
-- decides: assigned_to
-- parameter: product
-- parameter: top = 10
-- uses: open_alerts
SELECT
  a.alert_id,
  CAST($as_of AS DATE) - a.alert_date AS days_open,
  a.alert_type,
  a.severity,
  a.status,
  a.assigned_to,
  a.customer_id,
  a.product_id,
  count(*) OVER () AS rows_in_all
FROM open_alerts AS a
WHERE (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
ORDER BY a.alert_date, a.alert_id
LIMIT CAST($top AS INTEGER)
