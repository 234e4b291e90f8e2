-- title: Where to scale up and where there is room, by region and product category
-- question: In which regions and products is infrastructure tight, and where could we scale down?
-- asked: Where is our infrastructure running hot, and where can we scale down?
-- asked: Which regions and products need more capacity, and which have too much?
-- asked: Are we over- or underprovisioned anywhere?
-- use-case: Infrastructure scaling
-- says: {sum scale_up} of {sum installs 'install'} measured are tight and {sum scale_down} have room; by category and region the share of tight ones {ranges scale_up_percent by product_category,region}.
-- read: Latest measuring within three months of the live installs whose performance is measured, about half of all. Scale up are installs at 60 percent processor or 75 percent memory and above; scale down those under 35 percent processor and 55 percent memory. Peak to average tells how spiky use is: the higher, the more automatic scaling would save.
-- chart: heat x=product_category y=scale_up_percent series=region
-- rate: scale_up_percent of installs, scale_down_percent of installs
-- difficulty: intermediate
-- parameter: region
-- parameter: product
-- parameter: industry
-- uses: live_installs
WITH measured AS (
  SELECT m.*, row_number() OVER (PARTITION BY m.customer_id, m.product_id ORDER BY m.metric_date DESC) AS nth
  FROM usage_data.performance_metrics AS m
  WHERE m.metric_date > CAST($as_of AS DATE) - 92 AND m.metric_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR m.product_id = $product)
)
SELECT
  c.region,
  p.product_category,
  count(*) AS installs,
  sum(m.peak_concurrent_users) AS sum_of_peak_users,
  round(CAST(1.0 * sum(m.peak_concurrent_users) / nullif(sum(m.avg_concurrent_users), 0) AS DECIMAL(18, 6)), 1) AS peak_to_average,
  round(CAST(sum(m.cpu_utilization_percent) / count(*) AS DECIMAL(18, 6)), 1) AS mean_cpu_percent,
  round(CAST(sum(m.memory_utilization_percent) / count(*) AS DECIMAL(18, 6)), 1) AS mean_memory_percent,
  round(sum(m.storage_used_gb), 0) AS storage_gb,
  round(CAST(sum(m.storage_used_gb) / nullif(sum(m.peak_concurrent_users), 0) AS DECIMAL(18, 6)), 1) AS storage_gb_per_peak_user,
  count(*) FILTER (WHERE m.cpu_utilization_percent >= 60 OR m.memory_utilization_percent >= 75) AS scale_up,
  round(CAST(100.0 * count(*) FILTER (WHERE m.cpu_utilization_percent >= 60 OR m.memory_utilization_percent >= 75) / count(*) AS DECIMAL(18, 6)), 1) AS scale_up_percent,
  count(*) FILTER (WHERE m.cpu_utilization_percent < 35 AND m.memory_utilization_percent < 55) AS scale_down,
  round(CAST(100.0 * count(*) FILTER (WHERE m.cpu_utilization_percent < 35 AND m.memory_utilization_percent < 55) / count(*) AS DECIMAL(18, 6)), 1) AS scale_down_percent
FROM measured AS m
JOIN (SELECT DISTINCT customer_id, product_id FROM live_installs) AS i ON i.customer_id = m.customer_id AND i.product_id = m.product_id
JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
JOIN sales_data.products AS p ON p.product_id = m.product_id
WHERE m.nth = 1
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
GROUP BY c.region, p.product_category
ORDER BY scale_up_percent DESC, installs DESC, c.region, p.product_category
