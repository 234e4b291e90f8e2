-- title: Customers whose API connections are failing
-- question: Whose programs fail against our API, and is a broken integration behind it?
-- asked: Which customers get the most API errors, and is a broken integration to blame?
-- asked: Whose API calls are failing?
-- asked: Which client programs have trouble with our API, and why?
-- use-case: Integration health
-- says: {count 'install'} of {first installs_judged} {fails/fail} more than twice as often as usual, first {first install}: {first error_percent} of calls against {first usual_error_percent}. Installs with a broken integration, among these against among the others: {against broken_percent from broken_percent_of_others in first}.
-- read: Live installs with 200 calls or more in the days asked for; with fewer, twice as many failures may be luck. times_usual sets the share of calls that failed against the usual one, which is that of the median install of the same product. An integration is broken if it stands in status Error and its last successful run is no later than the last week with calls, so it may be behind failures of these days. If broken integrations are no more frequent at failing installs than at the others, they are not what makes calls fail: look at the customer's own programs, and at worst_endpoint, the one with most failed calls.
-- none: No install fails more than twice as often as usual.
-- chart: bar x=install y=error_percent,usual_error_percent
-- mean: error_percent of calls
-- rate: broken_percent of failing_installs, broken_percent_of_others of other_installs
-- decides: times_usual, broken_integration, worst_endpoint
-- total: calls, errors
-- difficulty: advanced
-- parameter: product
-- parameter: within_days = 92
-- parameter: top = 20
-- uses: live_installs, open_alerts
WITH endpoint AS (
  SELECT a.customer_id, a.product_id, a.endpoint, a.method,
    sum(a.call_count) AS calls,
    sum(a.error_count) AS errors,
    max(a.usage_date) AS last_called
  FROM usage_data.api_usage AS a
  JOIN live_installs AS v ON v.customer_id = a.customer_id AND v.product_id = a.product_id
  WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.usage_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
  GROUP BY a.customer_id, a.product_id, a.endpoint, a.method
),
ranked AS (
  SELECT e.*, row_number() OVER (PARTITION BY customer_id, product_id ORDER BY errors DESC, endpoint, method) AS nth
  FROM endpoint AS e
),
install AS (
  SELECT customer_id, product_id,
    sum(calls) AS calls,
    sum(errors) AS errors,
    1.0 * sum(errors) / sum(calls) AS error_rate,
    max(last_called) AS last_called,
    max(CASE WHEN nth = 1 THEN concat(method, ' ', endpoint) END) AS worst_endpoint
  FROM ranked
  GROUP BY customer_id, product_id
  HAVING sum(calls) >= 200
),
usual AS (
  SELECT product_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY error_rate) AS rate
  FROM install
  GROUP BY product_id
),
broken AS (
  SELECT n.customer_id, n.product_id,
    string_agg(n.integration_name, ', ' ORDER BY n.integration_name) AS names,
    max(CAST($as_of AS DATE) - coalesce(n.last_sync_date, n.install_date)) AS days_without_sync
  FROM usage_data.integration_usage AS n
  JOIN install AS i ON i.customer_id = n.customer_id AND i.product_id = n.product_id
  WHERE n.status = 'Error' AND coalesce(n.last_sync_date, n.install_date) <= i.last_called
  GROUP BY n.customer_id, n.product_id
),
alert AS (
  SELECT customer_id, product_id, count(*) AS open_alerts
  FROM open_alerts
  WHERE alert_type IN ('Integration Failure', 'High Error Rate')
  GROUP BY customer_id, product_id
),
judged AS (
  SELECT i.*, u.rate, i.error_rate > 2 * u.rate AS is_failing, b.names, b.days_without_sync
  FROM install AS i
  JOIN usual AS u ON u.product_id = i.product_id
  LEFT JOIN broken AS b ON b.customer_id = i.customer_id AND b.product_id = i.product_id
),
whole AS (
  SELECT
    count(*) FILTER (WHERE is_failing) AS failing,
    count(*) FILTER (WHERE NOT is_failing) AS others,
    count(*) FILTER (WHERE is_failing AND names IS NOT NULL) AS broken,
    count(*) FILTER (WHERE NOT is_failing AND names IS NOT NULL) AS broken_others
  FROM judged
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  j.customer_id,
  j.product_id,
  round(CAST(100.0 * j.error_rate AS DECIMAL(18, 6)), 2) AS error_percent,
  round(CAST(100.0 * j.rate AS DECIMAL(18, 6)), 2) AS usual_error_percent,
  round(CAST(j.error_rate / nullif(j.rate, 0) AS DECIMAL(18, 6)), 1) AS times_usual,
  coalesce(j.names, 'none') AS broken_integration,
  j.worst_endpoint,
  j.days_without_sync,
  j.calls,
  j.errors,
  coalesce(a.open_alerts, 0) AS open_alerts_about_failures,
  round(CAST(100.0 * w.broken / nullif(w.failing, 0) AS DECIMAL(18, 6)), 1) AS broken_percent,
  round(CAST(100.0 * w.broken_others / nullif(w.others, 0) AS DECIMAL(18, 6)), 1) AS broken_percent_of_others,
  w.failing AS failing_installs,
  w.others AS other_installs,
  w.failing + w.others AS installs_judged,
  count(*) OVER () AS rows_in_all
FROM judged AS j
CROSS JOIN whole AS w
JOIN sales_data.customers AS c ON c.customer_id = j.customer_id
JOIN sales_data.products AS p ON p.product_id = j.product_id
LEFT JOIN alert AS a ON a.customer_id = j.customer_id AND a.product_id = j.product_id
WHERE j.is_failing
ORDER BY times_usual DESC NULLS LAST, j.errors DESC, j.customer_id, j.product_id
LIMIT CAST($top AS INTEGER)
