-- title: Data quality by month
-- question: How good is customers' data, month by month?
-- asked: Is the quality of our customers' data going up or down?
-- asked: What was the average data quality score each month?
-- asked: How clean is the data that customers keep in our products, over time?
-- says: The mean score {moved mean_quality by month}.
-- read: The mean overall score of the month's measurings, of 100. It is made of completeness, accuracy, consistency and timeliness.
-- chart: line x=month y=mean_quality
-- difficulty: easy
-- parameter: product
SELECT
  CAST(date_trunc('month', q.metric_date) AS DATE) AS month,
  round(avg(q.overall_quality_score), 1) AS mean_quality,
  round(avg(q.completeness_score), 1) AS mean_completeness,
  round(avg(q.accuracy_score), 1) AS mean_accuracy,
  count(*) AS measurings
FROM usage_data.data_quality_metrics AS q
WHERE (CAST($product AS VARCHAR) IS NULL OR q.product_id = $product)
GROUP BY 1
ORDER BY month
