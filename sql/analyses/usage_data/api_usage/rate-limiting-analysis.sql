-- title: What a limit on API calls would catch, by product
-- question: Where would a fair limit on API calls per licence lie, whom would it hit, and do heavy weeks fail more?
-- asked: Where should we set an API rate limit, who would be affected, and do spikes cause errors?
-- asked: What would be a fair cap on API calls per seat?
-- asked: How many API calls per licence are reasonable, and who goes beyond?
-- use-case: Rate limiting analysis
-- says: A limit of three times the product's median would catch {sum accounts_over} of {sum accounts 'install'} in some week. In weeks over it, against weeks below, the failing share of calls is {against error_percent_over_limit from error_percent_below}.
-- read: The limit tried is three times the median of weekly calls per licence of the product's installs in the period; p95 is what one week in twenty exceeds, so a limit there would touch far fewer. Weeks over it, and the accounts concerned, tell how many customers it would hit, the heaviest of them by name. The share of failed calls is the mean of weeks, so that no single heavy user makes it. If it is no higher over the limit than below, load is not the cause of errors and a limit would only annoy. Refusals are sampled telemetry events of too many requests.
-- chart: bar x=product_name y=error_percent_over_limit,error_percent_below
-- rate: weeks_over_percent of weeks_measured
-- mean: error_percent_over_limit of weeks_over_limit sd over_limit_sd, error_percent_below of weeks_below sd below_sd
-- decides: limit_tried, heaviest_account
-- difficulty: advanced
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
    round(CAST(percentile_cont(0.95) WITHIN GROUP (ORDER BY calls_per_licence) AS DECIMAL(18, 6)), 1) AS p95_per_licence
  FROM loaded
  GROUP BY product_id
),
judged AS (
  SELECT l.product_id, l.customer_id, l.calls, l.calls_per_licence, u.median_per_licence, u.p95_per_licence,
    l.calls_per_licence > 3 * u.median_per_licence AS is_over,
    100.0 * l.errors / nullif(l.calls, 0) AS error_percent,
    row_number() OVER (PARTITION BY l.product_id ORDER BY l.calls_per_licence DESC, l.customer_id) AS nth
  FROM loaded AS l
  JOIN usual AS u ON u.product_id = l.product_id
),
refused AS (
  SELECT e.product_id, count(*) AS refusals
  FROM usage_data.telemetry_events AS e
  JOIN sales_data.customers AS c ON c.customer_id = e.customer_id
  WHERE e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND e.event_timestamp < CAST($as_of AS DATE) + 1
    AND e.severity IN ('Error', 'Critical', 'Warning')
    AND e.event_type IN ('Error', 'Integration')
    AND ((e.metadata_json ->> 'http_status') = '429' OR (e.metadata_json ->> 'error') = 'rate_limited')
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY e.product_id
)
SELECT
  p.product_name,
  j.product_id,
  3 * j.median_per_licence AS limit_tried,
  count(*) FILTER (WHERE j.is_over) AS weeks_over_limit,
  count(*) AS weeks_measured,
  round(CAST(100.0 * count(*) FILTER (WHERE j.is_over) / count(*) AS DECIMAL(18, 6)), 1) AS weeks_over_percent,
  count(DISTINCT CASE WHEN j.is_over THEN j.customer_id END) AS accounts_over,
  count(DISTINCT j.customer_id) AS accounts,
  round(CAST(avg(j.error_percent) FILTER (WHERE j.is_over) AS DECIMAL(18, 6)), 2) AS error_percent_over_limit,
  round(CAST(avg(j.error_percent) FILTER (WHERE NOT j.is_over) AS DECIMAL(18, 6)), 2) AS error_percent_below,
  max(CASE WHEN j.nth = 1 THEN c.customer_name END) AS heaviest_account,
  round(CAST(max(j.calls_per_licence) AS DECIMAL(18, 6)), 1) AS most_per_licence,
  j.median_per_licence,
  j.p95_per_licence,
  round(CAST(100.0 * sum(j.calls) FILTER (WHERE j.is_over) / nullif(sum(j.calls), 0) AS DECIMAL(18, 6)), 1) AS calls_in_those_weeks_percent,
  coalesce(max(r.refusals), 0) AS sampled_refusals,
  count(*) FILTER (WHERE NOT j.is_over) AS weeks_below,
  round(CAST(stddev_samp(j.error_percent) FILTER (WHERE j.is_over) AS DECIMAL(18, 6)), 3) AS over_limit_sd,
  round(CAST(stddev_samp(j.error_percent) FILTER (WHERE NOT j.is_over) AS DECIMAL(18, 6)), 3) AS below_sd
FROM judged AS j
JOIN sales_data.products AS p ON p.product_id = j.product_id
JOIN sales_data.customers AS c ON c.customer_id = j.customer_id
LEFT JOIN refused AS r ON r.product_id = j.product_id
GROUP BY p.product_name, j.product_id, j.median_per_licence, j.p95_per_licence
ORDER BY weeks_over_percent DESC, j.product_id
