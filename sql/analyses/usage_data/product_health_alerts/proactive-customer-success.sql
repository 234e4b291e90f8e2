-- title: Accounts to call today: unresolved product alerts, worst first
-- question: Which customers have product alerts that nobody has solved, and have we spoken to them since?
-- asked: Which customers have unsolved product alerts, and have we been in touch since?
-- asked: Who has a problem we know of and has not heard from us?
-- asked: Where are open alerts at customers that nobody has called about?
-- use-case: Proactive customer success
-- says: {count 'customer'} worth {sum annual_value} a year {has/have} unsolved alerts, {count where spoken_since_alert = 'no'} of them not spoken to since; first {first customer_name}, with an alert open for {first days_open}.
-- read: One row per account with open or acknowledged alerts. Untouched alerts have no one assigned. spoken_since_alert says whether a customer success activity is on record after the latest alert; no, with a near renewal, is the call to make first. csm_name is who last did something for the customer; has left is said of whoever has done nothing for anybody in sixty days.
-- chart: bar x=customer_name y=days_open
-- none: No alert is unsolved.
-- decides: spoken_since_alert, csm_name
-- total: alerts, annual_value
-- difficulty: intermediate
-- parameter: csm
-- parameter: region
-- parameter: top = 20
-- uses: live_installs, open_alerts, managers_here
WITH pending AS (
  SELECT a.customer_id,
    count(*) AS alerts,
    count(*) FILTER (WHERE a.severity IN ('High', 'Critical')) AS severe_alerts,
    count(*) FILTER (WHERE a.assigned_to IS NULL) AS untouched_alerts,
    string_agg(DISTINCT a.alert_type, ', ' ORDER BY a.alert_type) AS alert_types,
    sum(CASE a.severity WHEN 'Critical' THEN 8 WHEN 'High' THEN 4 WHEN 'Medium' THEN 2 ELSE 1 END) AS urgency,
    CAST($as_of AS DATE) - min(a.alert_date) AS days_open,
    max(a.alert_date) AS latest_alert
  FROM open_alerts AS a
  GROUP BY a.customer_id
),
spoken AS (
  SELECT customer_id, csm_name, activity_date, activity_type,
    row_number() OVER (PARTITION BY customer_id ORDER BY activity_date DESC, activity_id DESC) AS nth
  FROM operational_data.customer_success_activities
  WHERE activity_date <= CAST($as_of AS DATE)
),
installs AS (
  SELECT customer_id, sum(contract_value) AS annual_value, min(renewal_date) AS next_renewal
  FROM live_installs
  GROUP BY customer_id
)
SELECT
  c.customer_name,
  d.customer_id,
  d.severe_alerts,
  d.alerts,
  d.alert_types,
  d.days_open,
  d.untouched_alerts,
  CASE WHEN s.activity_date > d.latest_alert THEN 'yes' ELSE 'no' END AS spoken_since_alert,
  s.activity_date AS last_activity,
  s.activity_type AS last_activity_type,
  CASE WHEN s.csm_name IS NOT NULL AND h.csm IS NULL THEN concat(s.csm_name, ' (has left)') ELSE s.csm_name END AS csm_name,
  i.annual_value,
  i.next_renewal,
  i.next_renewal - CAST($as_of AS DATE) AS days_to_renewal,
  count(*) OVER () AS rows_in_all
FROM pending AS d
JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
JOIN installs AS i ON i.customer_id = d.customer_id
LEFT JOIN spoken AS s ON s.customer_id = d.customer_id AND s.nth = 1
LEFT JOIN managers_here AS h ON h.csm = s.csm_name
WHERE (CAST($csm AS VARCHAR) IS NULL OR s.csm_name = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY CASE WHEN s.activity_date > d.latest_alert THEN 1 ELSE 0 END, d.urgency DESC, i.annual_value DESC, d.customer_id
LIMIT CAST($top AS INTEGER)
