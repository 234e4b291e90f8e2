-- title: What a limit on API calls would catch, by product
-- question: Where would a fair limit on API calls per licence lie, whom would it hit, and do heavy weeks fail more?
-- asked: Where should we set an API rate limit, who would be affected, and do spikes cause errors?
-- asked: What would be a fair cap on API calls per seat?
-- asked: How many API calls per licence are reasonable, and who goes beyond?
-- use-case: Rate limiting analysis
-- says: A limit of three times the median would catch {sum weeks_over_limit 'week'} at {sum accounts_over 'install'}, {most} with {largest weeks_over_limit by product_name}.
-- read: The limit tried is three times the median of weekly calls per licence of the product's installs in the period. Weeks over it, and the accounts concerned, tell how many customers it would touch. If the error rate over the limit is no higher than below, load is not the cause of errors and a limit would only annoy. Refusals are sampled telemetry events of too many requests.
-- chart: bar x=product_name y=error_percent_over_limit,error_percent_below
-- rate: weeks_over_percent of weeks_over_n
-- difficulty: intermediate
-- parameter: region
-- parameter: within_days = 184
WITH weekly AS (
  SELECT a.product_id, a.customer_id, a.usage_date,
    sum(a.call_count) AS calls,
    sum(a.error_count) AS errors
  FROM usage_data.api_usage AS a
  WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.usage_date <= CAST($as_of AS DATE)
  GROUP BY a.product_id, a.customer_id, a.usage_date
),
loaded AS (
  SELECT w.product_id, w.customer_id, w.calls, w.errors,
    1.0 * w.calls / l.licenses_purchased AS calls_per_licence
  FROM weekly AS w
  JOIN usage_data.license_usage AS l
    ON l.customer_id = w.customer_id AND l.product_id = w.product_id AND l.usage_date = w.usage_date
  JOIN sales_data.customers AS c ON c.customer_id = w.customer_id
  WHERE l.licenses_purchased > 0
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
usual AS (
  SELECT product_id,
    round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY calls_per_licence) AS DECIMAL(18, 6)), 1) AS median_per_licence,
    round(CAST(percentile_cont(0.95) WITHIN GROUP (ORDER BY calls_per_licence) AS DECIMAL(18, 6)), 1) AS p95_per_licence,
    round(CAST(max(calls_per_licence) AS DECIMAL(18, 6)), 1) AS most_per_licence
  FROM loaded
  GROUP BY product_id
),
refused AS (
  SELECT e.product_id, count(*) AS refusals
  FROM usage_data.telemetry_events AS e
  WHERE e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND e.event_timestamp < CAST($as_of AS DATE) + 1
    AND e.severity IN ('Error', 'Critical', 'Warning')
    AND e.event_type IN ('Error', 'Integration')
    AND ((e.metadata_json ->> 'http_status') = '429' OR (e.metadata_json ->> 'error') = 'rate_limited')
  GROUP BY e.product_id
)
SELECT
  p.product_name,
  l.product_id,
  count(DISTINCT l.customer_id) AS accounts,
  u.median_per_licence,
  u.p95_per_licence,
  u.most_per_licence,
  3 * u.median_per_licence AS limit_tried,
  count(*) FILTER (WHERE l.calls_per_licence > 3 * u.median_per_licence) AS weeks_over_limit,
  round(CAST(100.0 * count(*) FILTER (WHERE l.calls_per_licence > 3 * u.median_per_licence) / count(*) AS DECIMAL(18, 6)), 1) AS weeks_over_percent,
  count(DISTINCT CASE WHEN l.calls_per_licence > 3 * u.median_per_licence THEN l.customer_id END) AS accounts_over,
  round(CAST(100.0 * sum(l.calls) FILTER (WHERE l.calls_per_licence > 3 * u.median_per_licence) / nullif(sum(l.calls), 0) AS DECIMAL(18, 6)), 1) AS calls_in_those_weeks_percent,
  round(CAST(100.0 * sum(l.errors) FILTER (WHERE l.calls_per_licence > 3 * u.median_per_licence)
    / nullif(sum(l.calls) FILTER (WHERE l.calls_per_licence > 3 * u.median_per_licence), 0) AS DECIMAL(18, 6)), 2) AS error_percent_over_limit,
  round(CAST(100.0 * sum(l.errors) FILTER (WHERE l.calls_per_licence <= 3 * u.median_per_licence)
    / nullif(sum(l.calls) FILTER (WHERE l.calls_per_licence <= 3 * u.median_per_licence), 0) AS DECIMAL(18, 6)), 2) AS error_percent_below,
  coalesce(max(r.refusals), 0) AS sampled_refusals,
  count(*) AS weeks_over_n
FROM loaded AS l
JOIN usual AS u ON u.product_id = l.product_id
JOIN sales_data.products AS p ON p.product_id = l.product_id
LEFT JOIN refused AS r ON r.product_id = l.product_id
GROUP BY p.product_name, l.product_id, u.median_per_licence, u.p95_per_licence, u.most_per_licence
ORDER BY weeks_over_percent DESC, l.product_id
