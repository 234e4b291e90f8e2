-- title: Slow pages and timeouts as users meet them, by product
-- question: In which products do users wait too long or run into timeouts, and is it getting better?
-- asked: Which products keep users waiting or time out, and is that improving?
-- asked: Where is our software slow, by telemetry?
-- asked: In what products do timeouts and long waits occur, and what is the trend?
-- use-case: Performance analysis
-- says: On the period before, the share of timeouts in users' events {changed timeout_percent from timeout_percent_before}; by product it {ranges timeout_percent by product_name}, the share of slow pages {ranges slow_page_percent by product_name}.
-- read: From a sample of page views and operations. Slow pages are those that telemetry itself flagged with a warning. Timeouts are a share of the sampled events by users, so busy and quiet products compare; before is the period of equal length before. Products with few sampled events are left out (least).
-- chart: bar x=product_name y=timeout_percent,timeout_percent_before
-- rate: slow_page_percent of page_views, timeout_percent of events, timeout_percent_before of events_before
-- differs: timeout_percent from timeout_percent_before
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: region
-- parameter: min_rows = 100
WITH events AS (
  SELECT e.product_id, e.event_type, e.severity,
    CASE WHEN e.event_type = 'Page_View' THEN CAST(e.metadata_json ->> 'load_ms' AS INTEGER) END AS load_ms,
    CASE WHEN e.event_type = 'Timeout' THEN e.metadata_json ->> 'operation' END AS operation,
    e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1 AS is_recent
  FROM usage_data.telemetry_events AS e
  JOIN sales_data.customers AS c ON c.customer_id = e.customer_id
  WHERE e.user_id IS NOT NULL
    AND e.event_timestamp >= CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) + 1
    AND e.event_timestamp < CAST($as_of AS DATE) + 1
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
worst AS (
  SELECT product_id, operation,
    row_number() OVER (PARTITION BY product_id ORDER BY count(*) DESC, operation) AS nth
  FROM events
  WHERE is_recent AND operation IS NOT NULL
  GROUP BY product_id, operation
)
SELECT
  p.product_name,
  p.product_id,
  count(*) FILTER (WHERE e.is_recent AND e.event_type = 'Page_View') AS page_views,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN e.is_recent THEN e.load_ms END) AS DECIMAL(18, 6)), 0) AS median_load_ms,
  round(CAST(percentile_cont(0.95) WITHIN GROUP (ORDER BY CASE WHEN e.is_recent THEN e.load_ms END) AS DECIMAL(18, 6)), 0) AS slowest_twentieth_ms,
  round(CAST(100.0 * count(*) FILTER (WHERE e.is_recent AND e.event_type = 'Page_View' AND e.severity = 'Warning')
    / nullif(count(*) FILTER (WHERE e.is_recent AND e.event_type = 'Page_View'), 0) AS DECIMAL(18, 6)), 1) AS slow_page_percent,
  count(*) FILTER (WHERE e.is_recent AND e.event_type = 'Timeout') AS timeouts,
  round(CAST(100.0 * count(*) FILTER (WHERE e.is_recent AND e.event_type = 'Timeout') / nullif(count(*) FILTER (WHERE e.is_recent), 0) AS DECIMAL(18, 6)), 2) AS timeout_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE NOT e.is_recent AND e.event_type = 'Timeout') / nullif(count(*) FILTER (WHERE NOT e.is_recent), 0) AS DECIMAL(18, 6)), 2) AS timeout_percent_before,
  max(w.operation) AS most_timed_out_operation,
  count(*) FILTER (WHERE e.is_recent) AS events,
  count(*) FILTER (WHERE NOT e.is_recent) AS events_before
FROM events AS e
JOIN sales_data.products AS p ON p.product_id = e.product_id
LEFT JOIN worst AS w ON w.product_id = e.product_id AND w.nth = 1
GROUP BY p.product_name, p.product_id
HAVING count(*) FILTER (WHERE e.is_recent) >= greatest(CAST($min_rows AS INTEGER), 1)
ORDER BY timeout_percent DESC NULLS LAST, p.product_id
