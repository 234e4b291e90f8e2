-- title: Use by health
-- question: How often was the use of our products healthy, at risk or critical when it was measured in the last half year?
-- asked: How healthy is usage at our customers these days?
-- asked: How many usage measurements of the past six months were in the red?
-- asked: Going by measured use, does the install base look fine or not?
-- says: {sum measurings 'measuring'} {was/were} made, {most of} them {largest measurings by health}.
-- read: Each install is measured in every second month, so it stands here about three times. Use is judged, not the whole customer: for that, see customers-by-risk.
-- chart: column x=health y=measurings
-- total: measurings
-- difficulty: easy
-- parameter: product
-- parameter: within_days = 182
SELECT
  u.health_score AS health,
  count(*) AS measurings,
  count(DISTINCT u.customer_id) AS customers,
  round(CAST(avg(u.license_utilization) AS DECIMAL(18, 6)), 1) AS mean_licence_use_percent
FROM usage_data.product_usage_summary AS u
WHERE u.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY u.health_score
ORDER BY measurings DESC, health
