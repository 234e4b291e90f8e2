-- title: API endpoints that break their error budget
-- question: Which endpoints of my product fail more than we allow, for how many customers, and which few cause most of the failures?
-- asked: Which API endpoints of my product are unreliable, whom does it hit, and which cause the most errors?
-- asked: Where does my API break too often?
-- asked: What endpoints are over the error budget, for how many customers, and what are the main culprits?
-- says: {count where over_budget = 'yes'} of {count 'endpoint'} {fails/fail} more than one call in a hundred; {count where in_first_half = 'yes'} of them make half of all failures, first {first endpoint} with {first failed_calls} of {sum failed_calls}, at {first unhappy_accounts 'unhappy account'} of {first accounts}.
-- read: The budget allows one failed call in a hundred, a reliability of 99 percent; it is that of this question, to be set as you have agreed; budget_used of 250 means two and a half times as many. Share and running share of the product's failures rank where a fix pays most. Unhappy accounts are those with more than five percent failed calls on the endpoint (and at least 50 calls).
-- chart: bar x=endpoint y=budget_used_percent
-- decides: over_budget, unhappy_accounts
-- total: failed_calls, calls
-- difficulty: advanced
-- parameter: product
-- parameter: within_days = 92
-- parameter: top = 25
WITH account AS (
  SELECT a.product_id, a.method, a.endpoint, a.customer_id,
    sum(a.call_count) FILTER (WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS calls,
    sum(a.error_count) FILTER (WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS errors,
    sum(a.call_count) FILTER (WHERE a.usage_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS calls_before,
    sum(a.error_count) FILTER (WHERE a.usage_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS errors_before
  FROM usage_data.api_usage AS a
  WHERE a.usage_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) AND a.usage_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
  GROUP BY a.product_id, a.method, a.endpoint, a.customer_id
),
endpoint AS (
  SELECT product_id, method, endpoint,
    count(*) FILTER (WHERE calls > 0) AS accounts,
    count(*) FILTER (WHERE calls >= 50 AND 20 * errors > calls) AS unhappy_accounts,
    sum(calls) AS calls,
    sum(errors) AS errors,
    sum(calls_before) AS calls_before,
    sum(errors_before) AS errors_before
  FROM account
  GROUP BY product_id, method, endpoint
  HAVING sum(calls) > 0
)
SELECT
  concat(e.method, ' ', e.endpoint, ' (', p.product_name, ')') AS endpoint,
  e.product_id,
  round(CAST(100.0 * (e.calls - e.errors) / e.calls AS DECIMAL(18, 6)), 2) AS reliability_percent,
  round(CAST(10000.0 * e.errors / e.calls AS DECIMAL(18, 6)), 0) AS budget_used_percent,
  round(CAST(10000.0 * e.errors_before / nullif(e.calls_before, 0) AS DECIMAL(18, 6)), 0) AS budget_used_before_percent,
  e.errors AS failed_calls,
  round(CAST(100.0 * e.errors / nullif(sum(e.errors) OVER (PARTITION BY e.product_id), 0) AS DECIMAL(18, 6)), 1) AS share_of_product_failures_percent,
  round(CAST(100.0 * sum(e.errors) OVER (ORDER BY e.errors DESC, e.product_id, e.endpoint, e.method) / nullif(sum(e.errors) OVER (), 0) AS DECIMAL(18, 6)), 1) AS running_share_percent,
  CASE WHEN 100 * e.errors > e.calls THEN 'yes' ELSE 'no' END AS over_budget,
  CASE WHEN 2 * (sum(e.errors) OVER (ORDER BY e.errors DESC, e.product_id, e.endpoint, e.method) - e.errors) < sum(e.errors) OVER () THEN 'yes' ELSE 'no' END
    AS in_first_half,
  e.calls,
  e.accounts,
  e.unhappy_accounts,
  count(*) OVER () AS rows_in_all
FROM endpoint AS e
JOIN sales_data.products AS p ON p.product_id = e.product_id
ORDER BY e.errors DESC, e.product_id, e.endpoint, e.method
LIMIT CAST($top AS INTEGER)
