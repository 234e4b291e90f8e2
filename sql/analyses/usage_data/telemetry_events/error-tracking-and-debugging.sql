-- title: Error codes to debug first
-- question: Which errors hit most customers, in which versions, and are they getting worse?
-- asked: Which errors affect the most customers, in what versions, and are they growing?
-- asked: What are our top errors, and what is behind them?
-- asked: Which bugs show up in telemetry most, and is it getting worse?
-- use-case: Error tracking and debugging
-- says: The most customers are hit by {most customers by error}, {count where in_current_version = 'yes'} of {count 'error'} {is/are} still seen in a current version and {count where worse = 'yes'} came at least three times as often as before. On the period before, the share of errors in all sampled events {changed error_percent_of_all from error_percent_of_all_before in first}.
-- read: Telemetry is a sample of what happens, so counts rank errors but do not total them. before counts the same code in the period of equal length before; worse are those that came at least three times as often, one more allowed for before, since chance makes of none three easily. More users send more events, so all errors are set against all events of the sample. An error still seen in the current version will not go away by upgrading.
-- chart: bar x=error y=events,events_before
-- rate: error_percent_of_all of events_of_all, error_percent_of_all_before of events_of_all_before
-- decides: versions, in_current_version
-- total: events, events_before
-- difficulty: intermediate
-- parameter: product
-- parameter: within_days = 90
-- parameter: top = 20
WITH errors AS (
  SELECT e.product_id, e.customer_id, e.user_id, e.event_timestamp, e.severity,
    (e.metadata_json ->> 'code') AS code,
    (e.metadata_json ->> 'http_status') AS http_status,
    (e.metadata_json ->> 'feature') AS feature,
    (e.metadata_json ->> 'version') AS version,
    e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1 AS is_recent
  FROM usage_data.telemetry_events AS e
  WHERE e.event_type = 'Error'
    AND e.event_timestamp >= CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) + 1
    AND e.event_timestamp < CAST($as_of AS DATE) + 1
    AND (CAST($product AS VARCHAR) IS NULL OR e.product_id = $product)
),
whole AS (
  SELECT
    count(*) FILTER (WHERE e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS events,
    count(*) FILTER (WHERE e.event_timestamp < CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS events_before,
    count(*) FILTER (WHERE e.event_type = 'Error' AND e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS errors,
    count(*) FILTER (WHERE e.event_type = 'Error' AND e.event_timestamp < CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS errors_before
  FROM usage_data.telemetry_events AS e
  WHERE e.event_timestamp >= CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) + 1
    AND e.event_timestamp < CAST($as_of AS DATE) + 1
    AND (CAST($product AS VARCHAR) IS NULL OR e.product_id = $product)
)
SELECT
  concat(e.code, ' ', p.product_name) AS error,
  e.product_id,
  string_agg(DISTINCT e.http_status, ', ' ORDER BY e.http_status) AS http_status,
  count(*) FILTER (WHERE e.is_recent) AS events,
  count(*) FILTER (WHERE NOT e.is_recent) AS events_before,
  count(*) FILTER (WHERE e.is_recent AND e.severity = 'Critical') AS critical_events,
  count(DISTINCT CASE WHEN e.is_recent THEN e.customer_id END) AS customers,
  count(DISTINCT CASE WHEN e.is_recent THEN e.user_id END) AS users,
  count(DISTINCT CASE WHEN e.is_recent THEN e.feature END) AS features_hit,
  string_agg(DISTINCT CASE WHEN e.is_recent THEN e.version END, ', ' ORDER BY CASE WHEN e.is_recent THEN e.version END) AS versions,
  CASE WHEN count(*) FILTER (WHERE e.is_recent AND e.version = p.current_version) > 0 THEN 'yes' ELSE 'no' END AS in_current_version,
  CASE WHEN count(*) FILTER (WHERE e.is_recent) >= 3 * (count(*) FILTER (WHERE NOT e.is_recent) + 1) THEN 'yes' ELSE 'no' END AS worse,
  CAST(max(e.event_timestamp) AS DATE) AS last_seen,
  round(CAST(100.0 * w.errors / nullif(w.events, 0) AS DECIMAL(18, 6)), 2) AS error_percent_of_all,
  round(CAST(100.0 * w.errors_before / nullif(w.events_before, 0) AS DECIMAL(18, 6)), 2) AS error_percent_of_all_before,
  w.events AS events_of_all,
  w.events_before AS events_of_all_before,
  count(*) OVER () AS rows_in_all
FROM errors AS e
CROSS JOIN whole AS w
JOIN sales_data.products AS p ON p.product_id = e.product_id
GROUP BY e.code, p.product_name, e.product_id, w.events, w.events_before, w.errors, w.errors_before
HAVING count(*) FILTER (WHERE e.is_recent) > 0
ORDER BY customers DESC, events DESC, critical_events DESC, e.product_id, e.code
LIMIT CAST($top AS INTEGER)
