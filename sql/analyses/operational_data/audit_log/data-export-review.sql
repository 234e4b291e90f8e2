-- title: Data exports by customer against their own habit
-- question: Which customers export much more than usual, who does it, and are they about to leave?
-- asked: Is anybody pulling out unusually much data, and are they about to churn?
-- asked: Which customers suddenly export a lot, and who is doing it?
-- asked: Are there suspicious data exports from customers who may be leaving?
-- use-case: Data export review
-- says: {count 'customer' where finding <> 'within habit'} of {count} that exported took out far more than usual, {count where finding = 'far above, at risk'} of them at risk of leaving; furthest above is {most above_usual by customer_name,customer_id}.
-- read: Customers of today whose log is older than the days given: exports in these days, failed tries too, against the customer's mean of equally long periods before, as far as the log reaches. The log is a sample of all events, so that one export more or less says nothing: far above are three exports or more that are three times the usual. Account data, settings and histories are wider than a report or dashboard. At risk is a health of risk level High or Critical: there a jump may mean that the data is moving elsewhere.
-- decides: finding, busiest_exporter
-- chart: bar x=customer_name y=exports,usual_exports
-- total: exports
-- difficulty: advanced
-- parameter: customer
-- parameter: region
-- parameter: within_days = 90
-- parameter: top = 25
-- uses: health, held
WITH exports AS (
  SELECT a.customer_id, a.user_account_id, a.entity_type, a.success, a.event_timestamp,
    CASE WHEN a.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1 THEN 1 ELSE 0 END AS now
  FROM operational_data.audit_log AS a
  WHERE a.event_type = 'Export'
    AND (CAST($customer AS VARCHAR) IS NULL OR a.customer_id = $customer)
),
begun AS (
  SELECT a.customer_id, CAST(min(a.event_timestamp) AS DATE) AS first_day
  FROM operational_data.audit_log AS a
  GROUP BY a.customer_id
),
summed AS (
  SELECT e.customer_id, sum(e.now) AS exports, count(*) - sum(e.now) AS exports_before,
    count(DISTINCT CASE WHEN e.now = 1 THEN e.user_account_id END) AS users,
    count(*) FILTER (WHERE e.now = 1 AND e.entity_type IN ('Customer', 'Product')) AS wide_exports,
    count(*) FILTER (WHERE e.now = 1 AND e.success = 'No') AS failed,
    count(*) FILTER (WHERE e.now = 1 AND (EXTRACT(hour FROM e.event_timestamp) < 6 OR EXTRACT(hour FROM e.event_timestamp) >= 21 OR EXTRACT(isodow FROM e.event_timestamp) >= 6)) AS at_odd_times,
    max(e.event_timestamp) AS last_export
  FROM exports AS e
  GROUP BY e.customer_id
  HAVING sum(e.now) > 0
),
busiest AS (
  SELECT DISTINCT ON (x.customer_id) x.customer_id, concat(u.first_name, ' ', u.last_name, ', ', u.role) AS exporter, x.exports
  FROM (SELECT e.customer_id, e.user_account_id, count(*) AS exports FROM exports AS e WHERE e.now = 1 GROUP BY e.customer_id, e.user_account_id) AS x
  JOIN operational_data.user_accounts AS u ON u.user_account_id = x.user_account_id
  ORDER BY x.customer_id, x.exports DESC, x.user_account_id
)
SELECT
  s.customer_id,
  c.customer_name,
  s.exports,
  round(CAST(1.0 * s.exports_before * CAST($within_days AS INTEGER) / nullif(CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - b.first_day + 1, 0) AS DECIMAL(18, 6)), 1) AS usual_exports,
  round(CAST(1.0 * s.exports - coalesce(1.0 * s.exports_before * CAST($within_days AS INTEGER) / nullif(CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - b.first_day + 1, 0), 0) AS DECIMAL(18, 6)), 1) AS above_usual,
  CASE WHEN s.exports < 3 OR s.exports < 3.0 * s.exports_before * CAST($within_days AS INTEGER)
         / nullif(CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - b.first_day + 1, 0) THEN 'within habit'
       WHEN h.at_risk THEN 'far above, at risk' ELSE 'far above' END AS finding,
  s.wide_exports,
  s.at_odd_times,
  s.failed,
  s.users AS users_exporting,
  x.exporter AS busiest_exporter,
  x.exports AS exports_of_busiest,
  CAST(s.last_export AS DATE) AS last_export,
  h.churn_probability,
  h.risk_level,
  e.next_end AS next_contract_end,
  count(*) OVER () AS rows_in_all
FROM summed AS s
JOIN begun AS b ON b.customer_id = s.customer_id AND b.first_day <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
LEFT JOIN busiest AS x ON x.customer_id = s.customer_id
LEFT JOIN health AS h ON h.customer_id = s.customer_id
JOIN held AS e ON e.customer_id = s.customer_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY above_usual DESC, s.wide_exports DESC, s.customer_id
LIMIT CAST($top AS INTEGER)
