-- title: Data quality by month
-- question: How good is customers' data, month by month?
-- asked: Is the quality of our customers' data going up or down?
-- asked: What was the average data quality score each month?
-- asked: How clean is the data that customers keep in our products, over time?
-- says: The mean score {moved mean_quality by month}.
-- read: The mean overall score of the month's measurings, of 100; there are some in every second month. It is the mean of completeness, accuracy, consistency and timeliness. More installs are measured from month to month, so a change may come from who is measured.
-- chart: line x=month y=mean_quality
-- mean: mean_quality of measurings sd mean_quality_sd
-- shows: data_quality = mean_quality by month
-- difficulty: easy
-- parameter: product
-- parameter: within_months = 24
SELECT
  CAST(date_trunc('month', q.metric_date) AS DATE) AS month,
  round(CAST(avg(q.overall_quality_score) AS DECIMAL(18, 6)), 1) AS mean_quality,
  round(CAST(avg(q.completeness_score) AS DECIMAL(18, 6)), 1) AS mean_completeness,
  round(CAST(avg(q.accuracy_score) AS DECIMAL(18, 6)), 1) AS mean_accuracy,
  round(CAST(avg(q.consistency_score) AS DECIMAL(18, 6)), 1) AS mean_consistency,
  round(CAST(avg(q.timeliness_score) AS DECIMAL(18, 6)), 1) AS mean_timeliness,
  count(*) AS measurings,
  round(CAST(stddev_samp(q.overall_quality_score) AS DECIMAL(18, 6)), 3) AS mean_quality_sd
FROM usage_data.data_quality_metrics AS q
WHERE q.metric_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($product AS VARCHAR) IS NULL OR q.product_id = $product)
GROUP BY 1
ORDER BY month
