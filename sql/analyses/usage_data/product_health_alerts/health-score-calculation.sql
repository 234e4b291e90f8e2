-- title: Product health score of each account, computed from its alerts
-- question: How healthy is each account's product side, judged by its alerts alone, and does the official health score agree?
-- asked: How healthy is each account's product side going by alerts, and does that match the official score?
-- asked: Do alerts and health scores tell the same story?
-- asked: If we rated accounts by their alerts only, where would we disagree with the health score?
-- use-case: Health score calculation
-- says: Of {count 'account'} with alerts, {count where verdict = 'agree'} have both scores within 20 points; the alerts see worse at {count where verdict = 'alerts see worse'} and the official score at {count where verdict = 'official sees worse'}. Of {first accounts_without_alerts} without alerts, which score 100, {first at_risk_without_alerts} {is/are} officially at risk.
-- read: alert_score starts at 100 and loses points for each alert of the last half year, and each older one that is still open, spread over the installs: Critical 60, High 40, Medium 20, Low 10, whole while unresolved, half for 90 days after it was solved, a quarter after that. Gap is alert_score less the official score of all sides: 20 or more below 0, the official score has not seen the trouble; 20 or more above, the account ails in ways that raise no alert. The weights are those of this question. Accounts without alerts are not listed.
-- chart: scatter x=alert_score y=official_score
-- decides: alert_score, official_score, gap
-- total: annual_value
-- difficulty: advanced
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
),
quiet AS (
  SELECT count(*) AS accounts, count(*) FILTER (WHERE h.at_risk) AS at_risk
  FROM installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  LEFT JOIN health AS h ON h.customer_id = i.customer_id
  WHERE NOT EXISTS (SELECT 1 FROM lost AS l WHERE l.customer_id = i.customer_id)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
)
SELECT
  c.customer_name,
  s.customer_id,
  s.alert_score,
  o.overall_score AS official_score,
  round(s.alert_score - o.overall_score, 1) AS gap,
  CASE
    WHEN s.alert_score - o.overall_score <= -20 THEN 'alerts see worse'
    WHEN s.alert_score - o.overall_score >= 20 THEN 'official sees worse'
    WHEN o.overall_score IS NOT NULL THEN 'agree'
  END AS verdict,
  o.product_usage_score,
  o.risk_level AS official_risk,
  s.installs,
  s.alerts,
  s.unresolved,
  s.alert_types,
  s.annual_value,
  q.accounts AS accounts_without_alerts,
  q.at_risk AS at_risk_without_alerts,
  count(*) OVER () AS rows_in_all
FROM scored AS s
CROSS JOIN quiet AS q
JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
LEFT JOIN health AS o ON o.customer_id = s.customer_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
ORDER BY s.alert_score, s.annual_value DESC, s.customer_id
LIMIT CAST($top AS INTEGER)
