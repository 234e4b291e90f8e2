-- title: Open product alerts by type
-- question: How many product alerts are open, of which type?
-- asked: What are the alerts on customers' products about at the moment?
-- asked: How many unresolved product warnings do we have, and of what kind?
-- asked: What is going wrong with products at customers, by alert?
-- says: {sum alerts 'alert'} {is/are} open, {most of} them {largest alerts by alert_type}.
-- read: Alerts that are not resolved yet, acknowledged ones among them. The oldest shows for how long one has been waiting.
-- chart: bar x=alert_type y=alerts
-- none: No alert is open.
-- total: alerts
-- difficulty: easy
-- shows: open_alerts = alerts
-- uses: open_alerts
SELECT
  a.alert_type,
  count(*) AS alerts,
  count(DISTINCT a.customer_id) AS customers,
  min(a.alert_date) AS oldest
FROM open_alerts AS a
GROUP BY a.alert_type
ORDER BY alerts DESC, a.alert_type
