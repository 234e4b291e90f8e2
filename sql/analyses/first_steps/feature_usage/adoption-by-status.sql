-- title: How far features are adopted
-- question: How often were features not adopted, tried, in regular use or in heavy use in the last year?
-- asked: How well have customers taken up the features they have?
-- asked: How much of what customers could use do they really use?
-- asked: What is our feature adoption, from untouched to power use?
-- says: {sum measurings 'measuring'} {was/were} made, {most of} them of features that are {largest measurings by adoption}.
-- read: One measuring is one feature at one install in one week; there are three rounds in a year. Many that are not adopted ask for training, or for a simpler product.
-- chart: column x=adoption y=measurings
-- total: measurings
-- difficulty: easy
-- parameter: product
-- parameter: within_days = 365
SELECT
  f.adoption_status AS adoption,
  count(*) AS measurings,
  count(DISTINCT f.customer_id) AS customers,
  round(CAST(avg(f.unique_users) AS DECIMAL(18, 6)), 1) AS mean_users
FROM usage_data.feature_usage AS f
WHERE f.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
GROUP BY f.adoption_status
ORDER BY measurings DESC, adoption
