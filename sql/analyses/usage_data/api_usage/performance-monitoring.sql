-- title: API endpoints that have become slower than usual
-- question: Which API endpoints respond more slowly now than in the half year before, and for whom?
-- asked: Which endpoints have become slower than in the past six months, and who feels it?
-- asked: Is our API latency getting worse, and where?
-- asked: What API calls are slower now than before, and for which customers?
-- use-case: Performance monitoring
-- says: {count where slower_percent > 20} of {count 'endpoint'} {answers/answer} more than 20 % more slowly than in the half year before; the slowest for its kind is {first endpoint}, {first response_ms} against {first usual_ms}, where {first slow_accounts} of {first accounts 'account'} {waits/wait} over half as long again, above all {first most_delayed_account}.
-- read: Now is the latest month measured in full, usual the six months before it. Each account is set against its own usual response, and both times are weighted by its calls of now, so that neither new accounts nor a few that call more look like a change. slower_accounts wait longer than usual: only a share well above half means that the endpoint itself is slower, and not for one customer. Slow accounts wait over half as long again as usual; the most delayed account is the one to which the longer answers add most waiting.
-- chart: bar x=endpoint y=response_ms,usual_ms
-- mean: response_ms of calls
-- rate: slower_accounts_percent of accounts
-- decides: slower_percent, most_delayed_account
-- difficulty: advanced
-- parameter: product
-- parameter: min_rows = 5
-- parameter: top = 20
WITH newest AS (
  SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) AS day FROM usage_data.api_usage WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
),
measured AS (
  SELECT a.product_id, a.endpoint, a.method, a.customer_id, a.call_count AS calls, a.error_count AS errors, a.avg_response_time_ms AS ms,
    a.usage_date >= n.day AS is_now
  FROM usage_data.api_usage AS a
  CROSS JOIN newest AS n
  WHERE a.usage_date >= CAST(n.day - INTERVAL '6 months' AS DATE) AND a.usage_date < CAST(n.day + INTERVAL '1 month' AS DATE)
    AND a.call_count > 0
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
),
account AS (
  SELECT product_id, endpoint, method, customer_id,
    sum(calls) FILTER (WHERE is_now) AS calls,
    sum(errors) FILTER (WHERE is_now) AS errors,
    sum(errors) FILTER (WHERE NOT is_now) AS errors_before,
    sum(calls) FILTER (WHERE NOT is_now) AS calls_before,
    sum(ms * calls) FILTER (WHERE is_now) / sum(calls) FILTER (WHERE is_now) AS response_ms,
    sum(ms * calls) FILTER (WHERE NOT is_now) / sum(calls) FILTER (WHERE NOT is_now) AS usual_ms
  FROM measured
  GROUP BY product_id, endpoint, method, customer_id
  HAVING count(*) FILTER (WHERE is_now) > 0 AND count(*) FILTER (WHERE NOT is_now) > 0
),
ranked AS (
  SELECT a.*, row_number() OVER (PARTITION BY product_id, endpoint, method ORDER BY (response_ms - usual_ms) * calls DESC, customer_id) AS nth
  FROM account AS a
),
compared AS (
  SELECT product_id, endpoint, method,
    count(*) AS accounts,
    sum(calls) AS calls,
    sum(errors) AS errors,
    sum(errors_before) AS errors_before,
    sum(calls_before) AS calls_before,
    sum(response_ms * calls) / sum(calls) AS response_ms,
    sum(usual_ms * calls) / sum(calls) AS usual_ms,
    count(*) FILTER (WHERE response_ms > usual_ms) AS slower_accounts,
    count(*) FILTER (WHERE response_ms > 1.5 * usual_ms) AS slow_accounts,
    max(CASE WHEN nth = 1 THEN customer_id END) AS delayed_id
  FROM ranked
  GROUP BY product_id, endpoint, method
  HAVING count(*) >= CAST($min_rows AS INTEGER)
)
SELECT
  concat(c.method, ' ', c.endpoint, ' (', p.product_name, ')') AS endpoint,
  c.product_id,
  round(CAST(c.response_ms AS DECIMAL(18, 6)), 0) AS response_ms,
  round(CAST(c.usual_ms AS DECIMAL(18, 6)), 0) AS usual_ms,
  round(CAST(100.0 * (c.response_ms - c.usual_ms) / nullif(c.usual_ms, 0) AS DECIMAL(18, 6)), 1) AS slower_percent,
  c.slower_accounts,
  c.accounts,
  c.slow_accounts,
  k.customer_name AS most_delayed_account,
  round(CAST(100.0 * c.slower_accounts / nullif(c.accounts, 0) AS DECIMAL(18, 6)), 1) AS slower_accounts_percent,
  c.calls,
  round(CAST(100.0 * c.errors / nullif(c.calls, 0) AS DECIMAL(18, 6)), 2) AS error_percent,
  round(CAST(100.0 * c.errors_before / nullif(c.calls_before, 0) AS DECIMAL(18, 6)), 2) AS usual_error_percent,
  count(*) OVER () AS rows_in_all
FROM compared AS c
JOIN sales_data.products AS p ON p.product_id = c.product_id
JOIN sales_data.customers AS k ON k.customer_id = c.delayed_id
ORDER BY slower_percent DESC, c.product_id, c.endpoint, c.method
LIMIT CAST($top AS INTEGER)
