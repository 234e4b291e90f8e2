-- title: Product health score of each account, computed from its alerts
-- question: How healthy is each account's product side, judged by its alerts alone, and does the official health score agree?
-- asked: How healthy is each account's product side going by alerts, and does that match the official score?
-- asked: Do alerts and health scores tell the same story?
-- asked: If we rated accounts by their alerts only, where would we disagree with the health score?
-- use-case: Health score calculation
-- says: Of {count 'account'} with alerts, the two scores differ most at {first customer_name}: {first alert_score} by its alerts, {first official_score} officially.
-- read: alert_score starts at 100 and loses points for each alert of the last half year, and each older one that is still open, spread over the installs: Critical 60, High 40, Medium 20, Low 10, whole while unresolved, half for 90 days after it was solved, a quarter after that. Gap is alert_score less the official score of all sides: far below 0, the official score has not seen the trouble; far above, the account ails in ways that raise no alert. Accounts without alerts (100) are not listed.
-- chart: scatter x=alert_score y=official_score
-- total: annual_value
-- difficulty: intermediate
-- parameter: region
-- parameter: industry
-- parameter: top = 30
-- shows: open_alerts = unresolved
-- uses: live_installs, health, alert_states
WITH weighed AS (
  SELECT a.customer_id, a.is_open, a.alert_type,
    CASE a.severity WHEN 'Critical' THEN 60 WHEN 'High' THEN 40 WHEN 'Medium' THEN 20 ELSE 10 END
    * CASE
        WHEN a.is_open THEN 1.0
        WHEN a.resolution_date > CAST($as_of AS DATE) - 90 THEN 0.5
        ELSE 0.25
      END AS points
  FROM alert_states AS a
  WHERE a.alert_date > CAST($as_of AS DATE) - 180 OR a.is_open
),
lost AS (
  SELECT customer_id,
    sum(points) AS points,
    count(*) AS alerts,
    count(*) FILTER (WHERE is_open) AS unresolved,
    string_agg(DISTINCT alert_type, ', ' ORDER BY alert_type) AS alert_types
  FROM weighed
  GROUP BY customer_id
),
installs AS (
  SELECT customer_id, count(*) AS installs, sum(contract_value) AS annual_value
  FROM live_installs
  GROUP BY customer_id
),
scored AS (
  SELECT i.customer_id, i.installs, i.annual_value, l.alerts, l.unresolved, l.alert_types,
    round(CAST(greatest(0, 100 - l.points / i.installs) AS DECIMAL(18, 6)), 1) AS alert_score
  FROM installs AS i
  JOIN lost AS l ON l.customer_id = i.customer_id
)
SELECT
  c.customer_name,
  s.customer_id,
  s.alert_score,
  o.overall_score AS official_score,
  round(s.alert_score - o.overall_score, 1) AS gap,
  o.product_usage_score,
  o.risk_level AS official_risk,
  s.installs,
  s.alerts,
  s.unresolved,
  s.alert_types,
  s.annual_value,
  count(*) OVER () AS rows_in_all
FROM scored AS s
JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
LEFT JOIN health AS o ON o.customer_id = s.customer_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
ORDER BY s.alert_score, s.annual_value DESC, s.customer_id
LIMIT CAST($top AS INTEGER)
