-- title: API calls by month
-- question: How many API calls did customers make in each measured month, and how many failed?
-- asked: How much traffic is there on our API, month by month?
-- asked: Is API volume growing, and what about the errors?
-- asked: What is the monthly count of API requests and failed ones?
-- says: API calls {moved calls by month yearly}; the share that failed {moved failed_percent by month yearly}.
-- read: Use is measured in every second month, in one week of each install, so these are no totals of the month. A month is compared with that of the year before. The last month may still be under way.
-- chart: line x=month y=calls
-- share: failed_percent of calls
-- shows: api_calls = calls by month
-- difficulty: easy
-- parameter: product
-- parameter: within_months = 24
SELECT
  CAST(date_trunc('month', u.usage_date) AS DATE) AS month,
  sum(u.call_count) AS calls,
  sum(u.error_count) AS failed_calls,
  round(CAST(100.0 * sum(u.error_count) / nullif(sum(u.call_count), 0) AS DECIMAL(18, 6)), 2) AS failed_percent,
  count(DISTINCT u.customer_id) AS customers
FROM usage_data.api_usage AS u
WHERE u.usage_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY 1
ORDER BY month
