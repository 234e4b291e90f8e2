-- title: The slowest products
-- question: In which products do pages and queries take longest?
-- asked: Which of our products feel slow?
-- asked: Average page load and query times per product, worst first?
-- asked: Where do users wait the longest for a page?
-- says: Of {count 'product'} pages take longest in {first product_id} ({first mean_page_ms} on average of {first measurings 'measuring'}).
-- read: The mean over the measurings of the days asked for, in thousandths of a second. A product of fewer than five measurings is left aside by the sentence, since it may look slow by chance.
-- chart: bar x=product_id y=mean_page_ms
-- difficulty: easy
-- mean: mean_page_ms of measurings, mean_query_ms of measurings
-- parameter: within_days = 182
SELECT
  p.product_id,
  round(CAST(avg(p.avg_page_load_time_ms) AS DECIMAL(18, 6)), 0) AS mean_page_ms,
  round(CAST(avg(p.avg_query_time_ms) AS DECIMAL(18, 6)), 0) AS mean_query_ms,
  count(*) AS measurings
FROM usage_data.performance_metrics AS p
WHERE p.metric_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY p.product_id
ORDER BY mean_page_ms DESC, p.product_id
