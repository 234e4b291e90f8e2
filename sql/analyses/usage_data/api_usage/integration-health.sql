-- title: Customers whose API connections are failing
-- question: Whose programs fail against our API, and is a broken integration behind it?
-- asked: Which customers get the most API errors, and is a broken integration to blame?
-- asked: Whose API calls are failing?
-- asked: Which client programs have trouble with our API, and why?
-- use-case: Integration health
-- says: {count where times_usual > 2} of {count 'install'} listed {fails/fail} more than twice as often as usual; first {first install}, {first error_percent} of calls against {first usual_error_percent}.
-- read: times_usual sets the install's share of failed calls against all installs of the same product in the same weeks. Integrations in error are counted from the same install; worst_endpoint is the one with most failed calls. Open alerts are all of the install, whatever their kind. Failing calls with no integration in error point to the customer's own programs.
-- chart: bar x=install y=error_percent,usual_error_percent
-- mean: error_percent of calls
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
    max(CASE WHEN nth = 1 THEN concat(method, ' ', endpoint) END) AS worst_endpoint,
    1.0 * sum(sum(errors)) OVER (PARTITION BY product_id) / nullif(sum(sum(calls)) OVER (PARTITION BY product_id), 0) AS usual_rate
  FROM ranked
  GROUP BY customer_id, product_id
),
connection AS (
  SELECT customer_id, product_id,
    count(*) FILTER (WHERE status <> 'Inactive') AS integrations,
    count(*) FILTER (WHERE status = 'Error') AS in_error,
    string_agg(CASE WHEN status = 'Error' THEN integration_name END, ', ' ORDER BY integration_name) AS failing_integrations,
    max(CASE WHEN status = 'Error' THEN CAST($as_of AS DATE) - last_sync_date END) AS days_without_sync
  FROM usage_data.integration_usage
  WHERE install_date <= CAST($as_of AS DATE)
  GROUP BY customer_id, product_id
),
alert AS (
  SELECT customer_id, product_id, count(*) AS open_alerts,
    count(*) FILTER (WHERE alert_type IN ('Integration Failure', 'High Error Rate')) AS about_failures
  FROM open_alerts
  GROUP BY customer_id, product_id
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  i.customer_id,
  i.product_id,
  round(CAST(100.0 * i.errors / nullif(i.calls, 0) AS DECIMAL(18, 6)), 2) AS error_percent,
  round(CAST(100.0 * i.usual_rate AS DECIMAL(18, 6)), 2) AS usual_error_percent,
  round(CAST(1.0 * i.errors / nullif(i.calls * i.usual_rate, 0) AS DECIMAL(18, 6)), 1) AS times_usual,
  i.calls,
  i.errors,
  i.worst_endpoint,
  coalesce(n.integrations, 0) AS integrations,
  coalesce(n.in_error, 0) AS integrations_in_error,
  n.failing_integrations,
  n.days_without_sync,
  coalesce(a.open_alerts, 0) AS open_alerts,
  coalesce(a.about_failures, 0) AS open_alerts_about_failures,
  count(*) OVER () AS rows_in_all
FROM install AS i
JOIN live_installs AS v ON v.customer_id = i.customer_id AND v.product_id = i.product_id
JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN connection AS n ON n.customer_id = i.customer_id AND n.product_id = i.product_id
LEFT JOIN alert AS a ON a.customer_id = i.customer_id AND a.product_id = i.product_id
WHERE i.calls >= 200
ORDER BY times_usual DESC, i.errors DESC, i.customer_id, i.product_id
LIMIT CAST($top AS INTEGER)
