-- title: Which alerts come before lost renewals, and what they threaten now
-- question: Which kinds of product alert warn of a lost renewal, and how much value carries that warning today?
-- asked: Which product alerts foretell a lost renewal, and how much money has such an alert now?
-- asked: What alert types are a churn signal, and what is exposed to them today?
-- asked: Which warnings should make us fear for a renewal, and for how much ARR?
-- use-case: Churn prevention
-- says: By kind of alert, the share of renewals lost afterwards {ranges lost_percent_after_alert by alert_type}[; undecided renewals worth {first annual_value_at_risk} a year carry {first alert_type} today].
-- read: Decided renewals are split by whether the account had such an alert in the days asked for before it was decided, or before its contract ended if that came first: what is raised when a customer has said no warns of nothing. Only renewals count before which alerts are on record for as long. Lift above 1 means losses are more frequent after the alert; it is empty below twenty renewals. Value at risk are undecided renewals ending within 180 days whose account had that alert lately; an account can stand in several rows, so do not add them up.
-- chart: bar x=alert_type y=lost_percent_after_alert,lost_percent_without
-- rate: lost_percent_after_alert of lost_after_alert_n, lost_percent_without of lost_without_n
-- differs: lost_percent_after_alert from lost_percent_without
-- index: lift of lost_after_alert
-- difficulty: advanced
-- parameter: within_days = 180
-- parameter: region
-- shows: open_alerts = unresolved_alerts
-- uses: due_renewals, alert_states, renewal_states
WITH renewal AS (
  SELECT r.renewal_id, r.customer_id, r.current_expiration_date, r.renewal_status, k.annual_value,
    least(r.renewal_date, r.current_expiration_date) AS decided_on,
    r.is_settled AND least(r.renewal_date, r.current_expiration_date)
      >= (SELECT min(resolution_date) FROM alert_states) + CAST($within_days AS INTEGER) AS is_settled
  FROM renewal_states AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
warned AS (
  SELECT DISTINCT r.renewal_id, a.alert_type
  FROM renewal AS r
  JOIN alert_states AS a ON a.customer_id = r.customer_id
  WHERE r.is_settled
    AND a.alert_date > r.decided_on - CAST($within_days AS INTEGER) AND a.alert_date <= r.decided_on
),
decided AS (
  SELECT count(*) AS renewals, count(*) FILTER (WHERE renewal_status = 'Lost') AS lost
  FROM renewal WHERE is_settled
),
past AS (
  SELECT w.alert_type, count(*) AS renewals, count(*) FILTER (WHERE r.renewal_status = 'Lost') AS lost
  FROM warned AS w
  JOIN renewal AS r ON r.renewal_id = w.renewal_id
  GROUP BY w.alert_type
),
types AS (
  SELECT alert_type, count(*) AS alerts,
    count(*) FILTER (WHERE is_open) AS unresolved
  FROM alert_states
  GROUP BY alert_type
),
ahead AS (
  SELECT alert_type, count(*) AS renewals, count(DISTINCT customer_id) AS accounts, sum(annual_value) AS annual_value
  FROM (
    SELECT DISTINCT a.alert_type, r.renewal_id, r.customer_id, r.annual_value
    FROM renewal AS r
    JOIN due_renewals AS d ON d.renewal_id = r.renewal_id
    JOIN alert_states AS a ON a.customer_id = r.customer_id
    WHERE r.current_expiration_date <= CAST($as_of AS DATE) + 180
      AND a.alert_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  ) AS threatened
  GROUP BY alert_type
)
SELECT
  t.alert_type,
  coalesce(p.renewals, 0) AS renewals_after_alert,
  coalesce(p.lost, 0) AS lost_after_alert,
  round(CAST(100.0 * p.lost / nullif(p.renewals, 0) AS DECIMAL(18, 6)), 1) AS lost_percent_after_alert,
  round(CAST(100.0 * (d.lost - coalesce(p.lost, 0)) / nullif(d.renewals - coalesce(p.renewals, 0), 0) AS DECIMAL(18, 6)), 1) AS lost_percent_without,
  CASE WHEN p.renewals >= 20
    THEN round(CAST(1.0 * p.lost * (d.renewals - p.renewals) / nullif(1.0 * p.renewals * (d.lost - p.lost), 0) AS DECIMAL(18, 6)), 1) END AS lift,
  coalesce(a.renewals, 0) AS renewals_ahead,
  coalesce(a.accounts, 0) AS accounts_ahead,
  coalesce(a.annual_value, 0) AS annual_value_at_risk,
  t.unresolved AS unresolved_alerts,
  t.alerts AS alerts_ever,
  p.renewals AS lost_after_alert_n,
  d.renewals - coalesce(p.renewals, 0) AS lost_without_n
FROM types AS t
CROSS JOIN decided AS d
LEFT JOIN past AS p ON p.alert_type = t.alert_type
LEFT JOIN ahead AS a ON a.alert_type = t.alert_type
ORDER BY lift DESC NULLS LAST, t.alert_type
