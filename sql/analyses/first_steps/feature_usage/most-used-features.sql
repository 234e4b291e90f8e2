-- title: The most used features
-- question: Which features were used most in the last year?
-- asked: What do people actually use in our products?
-- asked: Top features by number of uses over the past twelve months?
-- asked: Which functions are the most popular with customers lately?
-- says: Of {count 'feature'}, the most used is {first feature_name} ({first uses} times, at {first customers 'customer'}).
-- read: Uses in the weeks that were measured, three in a year, over all customers and over all products that have a feature of that name. Much use may be that of a few customers: compare the two columns.
-- chart: bar x=feature_name y=uses
-- total: uses
-- difficulty: easy
-- parameter: product
-- parameter: within_days = 365
-- parameter: top = 15
SELECT
  f.feature_name,
  sum(f.usage_count) AS uses,
  count(DISTINCT f.customer_id) AS customers,
  count(*) OVER () AS rows_in_all
FROM usage_data.feature_usage AS f
WHERE f.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
GROUP BY f.feature_name
ORDER BY uses DESC, f.feature_name
LIMIT CAST($top AS INTEGER)
