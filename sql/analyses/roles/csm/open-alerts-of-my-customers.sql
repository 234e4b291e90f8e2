-- title: Open alerts at my customers
-- question: Which alerts at my customers are still open, which are older than they should be, and do the customers know?
-- asked: What alerts are open at my customers, which have been open too long, and has the customer been told?
-- asked: Which product warnings in my book are unresolved?
-- asked: Are there overdue alerts at my accounts that the customer does not know of?
-- says: {sum open_alerts 'alert'} {is/are} open at {count 'customer'}, {sum past_usual} of them for longer than usual, {sum untaken} with nobody at work on them; at {count where notice_read = 'No'} of the customers nobody has read of any. First is {first customer_name} ({first oldest_days}).
-- read: One line per customer, worst first. Open are alerts that are not resolved, acknowledged ones among them. Past usual counts those older than the median time that alerts of that kind took which were resolved in the last year. Untaken have no one assigned, or somebody who has left. Notice read says whether someone at the customer has read about any of them; if not, mention it before they find out.
-- decides: notice_read
-- chart: bar x=customer_name y=open_alerts
-- none: No alert is open.
-- total: open_alerts, arr
-- difficulty: intermediate
-- parameter: csm
-- parameter: region
-- parameter: top = 25
-- shows: open_alerts = open_alerts
-- uses: book, health, open_alerts, managers_here, agents_here
WITH usual AS (
  SELECT a.alert_type, percentile_cont(0.5) WITHIN GROUP (ORDER BY a.resolution_date - a.alert_date) AS days
  FROM usage_data.product_health_alerts AS a
  WHERE a.status = 'Resolved' AND a.resolution_date > CAST($as_of AS DATE) - 365 AND a.resolution_date <= CAST($as_of AS DATE)
  GROUP BY a.alert_type
),
notices AS (
  SELECT n.related_entity_id AS alert_id, max(n.read_date) AS seen
  FROM operational_data.notifications AS n
  WHERE n.related_entity_type = 'Alert'
  GROUP BY n.related_entity_id
),
alerts AS (
  SELECT a.customer_id, a.alert_id, a.alert_type, a.severity, a.status, a.assigned_to, p.product_name, n.seen, m.csm IS NOT NULL OR s.agent_name IS NOT NULL AS is_taken,
    CAST($as_of AS DATE) - a.alert_date AS age, u.days AS usual,
    CASE a.severity WHEN 'Critical' THEN 4 WHEN 'High' THEN 3 WHEN 'Medium' THEN 2 ELSE 1 END AS weight
  FROM open_alerts AS a
  JOIN sales_data.products AS p ON p.product_id = a.product_id
  LEFT JOIN usual AS u ON u.alert_type = a.alert_type
  LEFT JOIN notices AS n ON n.alert_id = a.alert_id
  LEFT JOIN managers_here AS m ON m.csm = a.assigned_to
  LEFT JOIN agents_here AS s ON s.agent_name = a.assigned_to
)
SELECT
  b.customer_id,
  b.customer_name,
  count(*) AS open_alerts,
  CASE max(a.weight) WHEN 4 THEN 'Critical' WHEN 3 THEN 'High' WHEN 2 THEN 'Medium' ELSE 'Low' END AS worst_severity,
  string_agg(concat(a.alert_type, ' (', a.product_name, ', ', a.age, ' days)'), '; ' ORDER BY a.weight DESC, a.age DESC, a.alert_id) AS alerts,
  max(a.age) AS oldest_days,
  count(*) FILTER (WHERE a.age > a.usual) AS past_usual,
  count(*) FILTER (WHERE NOT a.is_taken) AS untaken,
  count(*) FILTER (WHERE a.is_taken AND a.assigned_to <> b.csm) AS with_colleagues,
  CASE WHEN count(a.seen) > 0 THEN 'Yes' ELSE 'No' END AS notice_read,
  h.overall_score AS health_score,
  h.risk_level,
  b.arr,
  b.next_end - CAST($as_of AS DATE) AS days_to_contract_end,
  b.csm,
  count(*) OVER () AS rows_in_all
FROM alerts AS a
JOIN book AS b ON b.customer_id = a.customer_id
LEFT JOIN health AS h ON h.customer_id = a.customer_id
GROUP BY b.customer_id, b.customer_name, b.csm, b.arr, b.next_end, h.overall_score, h.risk_level
ORDER BY max(a.weight) DESC, past_usual DESC, open_alerts DESC, b.arr DESC, b.customer_id
LIMIT CAST($top AS INTEGER)
