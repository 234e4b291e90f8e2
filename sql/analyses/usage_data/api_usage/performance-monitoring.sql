-- title: API endpoints that have become slower than usual
-- question: Which API endpoints respond more slowly now than in the half year before, and for whom?
-- asked: Which endpoints have become slower than in the past six months, and who feels it?
-- asked: Is our API latency getting worse, and where?
-- asked: What API calls are slower now than before, and for which customers?
-- use-case: Performance monitoring
-- says: {count where times_spread > 2} of {count 'endpoint'} {answers/answer} more slowly than usual by more than two spreads; first {first endpoint}, {first response_ms} against {first usual_ms}.
-- read: Response times are weighted by calls. usual is the mean of the six months before the latest month measured in full; times_spread is how many of that time's own standard deviations the latest lies above it: above 2 it is more than noise. Slow accounts are those at more than 1.5 times the endpoint's usual response.
-- chart: bar x=endpoint y=response_ms,usual_ms
-- mean: response_ms of calls
-- difficulty: intermediate
-- parameter: product
-- parameter: min_rows = 5
-- parameter: top = 20
WITH newest AS (
  SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) AS day FROM usage_data.api_usage WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
),
weekly AS (
  SELECT a.product_id, a.endpoint, a.method, CAST(date_trunc('month', a.usage_date) AS DATE) AS usage_date, CAST(date_trunc('month', a.usage_date) AS DATE) = n.day AS latest,
    count(*) AS accounts,
    sum(a.call_count) AS calls,
    sum(a.error_count) AS errors,
    sum(a.avg_response_time_ms * a.call_count) / nullif(sum(a.call_count), 0) AS response_ms
  FROM usage_data.api_usage AS a
  CROSS JOIN newest AS n
  WHERE CAST(date_trunc('month', a.usage_date) AS DATE) > n.day - 190 AND CAST(date_trunc('month', a.usage_date) AS DATE) <= n.day
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
  GROUP BY a.product_id, a.endpoint, a.method, CAST(date_trunc('month', a.usage_date) AS DATE), n.day
),
compared AS (
  SELECT product_id, endpoint, method,
    max(CASE WHEN latest THEN accounts END) AS accounts,
    max(CASE WHEN latest THEN calls END) AS calls,
    max(CASE WHEN latest THEN errors END) AS errors,
    max(CASE WHEN latest THEN response_ms END) AS response_ms,
    avg(CASE WHEN NOT latest THEN response_ms END) AS usual_ms,
    stddev_samp(CASE WHEN NOT latest THEN response_ms END) AS spread_ms,
    sum(CASE WHEN NOT latest THEN errors END) AS errors_before,
    sum(CASE WHEN NOT latest THEN calls END) AS calls_before
  FROM weekly
  GROUP BY product_id, endpoint, method
  HAVING max(CASE WHEN latest THEN accounts END) >= CAST($min_rows AS INTEGER) AND count(*) >= 4
),
slow AS (
  SELECT a.product_id, a.endpoint, a.method, count(*) AS slow_accounts
  FROM usage_data.api_usage AS a
  JOIN newest AS n ON n.day = CAST(date_trunc('month', a.usage_date) AS DATE)
  JOIN compared AS c ON c.product_id = a.product_id AND c.endpoint = a.endpoint AND c.method = a.method
  WHERE a.avg_response_time_ms > 1.5 * c.usual_ms
  GROUP BY a.product_id, a.endpoint, a.method
)
SELECT
  concat(c.method, ' ', c.endpoint, ' (', p.product_name, ')') AS endpoint,
  c.product_id,
  round(CAST(c.response_ms AS DECIMAL(18, 6)), 0) AS response_ms,
  round(CAST(c.usual_ms AS DECIMAL(18, 6)), 0) AS usual_ms,
  round(CAST(100.0 * (c.response_ms - c.usual_ms) / nullif(c.usual_ms, 0) AS DECIMAL(18, 6)), 1) AS slower_percent,
  round(CAST((c.response_ms - c.usual_ms) / nullif(c.spread_ms, 0) AS DECIMAL(18, 6)), 1) AS times_spread,
  c.accounts,
  coalesce(s.slow_accounts, 0) AS slow_accounts,
  c.calls,
  round(CAST(100.0 * c.errors / nullif(c.calls, 0) AS DECIMAL(18, 6)), 2) AS error_percent,
  round(CAST(100.0 * c.errors_before / nullif(c.calls_before, 0) AS DECIMAL(18, 6)), 2) AS usual_error_percent,
  count(*) OVER () AS rows_in_all
FROM compared AS c
JOIN sales_data.products AS p ON p.product_id = c.product_id
LEFT JOIN slow AS s ON s.product_id = c.product_id AND s.endpoint = c.endpoint AND s.method = c.method
ORDER BY slower_percent DESC NULLS LAST, c.product_id, c.endpoint, c.method
LIMIT CAST($top AS INTEGER)
