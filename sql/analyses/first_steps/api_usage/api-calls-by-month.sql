-- title: API calls by month
-- question: How many API calls do customers make each month, and how many fail?
-- asked: How much traffic is there on our API, month by month?
-- asked: Is API volume growing, and what about the errors?
-- asked: What is the monthly count of API requests and failed ones?
-- says: API calls {moved calls by month}; failed calls {moved failed_calls by month}.
-- read: Calls on the days that are measured, one a month for each install that uses the API, so these are no totals of the month. The first and the last month may be parts of one.
-- chart: line x=month y=calls
-- difficulty: easy
-- parameter: product
SELECT
  CAST(date_trunc('month', u.usage_date) AS DATE) AS month,
  sum(u.call_count) AS calls,
  sum(u.error_count) AS failed_calls,
  count(DISTINCT u.customer_id) AS customers
FROM usage_data.api_usage AS u
WHERE (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY 1
ORDER BY month
