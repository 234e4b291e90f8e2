-- title: Installs that are slow for their product, with the likely cause
-- question: Where do users wait longer than others of the same product, and what should we look at first?
-- asked: Which customers have a slower experience than others on the same product, and what is the first suspect?
-- asked: Where is performance poor, and what should we check first?
-- asked: Who is waiting longer than they should for pages and queries?
-- use-case: Performance optimization
-- says: {count where times_usual_load >= 1.25} of {count 'install'} measured {takes/take} a quarter longer or more to load than others of the product; first {first install}, with {first times_usual_load} times the usual load time ({first likely_cause}).
-- read: Latest measuring within three months, set against the median of all installs of the product (1.0 is usual). The likely cause is a first pointer: a queue (processor or memory near the top), slow queries (the database is slower than the pages), an old version, or much stored data per licence; unexplained needs a look by an engineer.
-- chart: bar x=install y=times_usual_load
-- none: No install is slow for its product.
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: top = 20
-- uses: live_installs
WITH measured AS (
  SELECT m.*, row_number() OVER (PARTITION BY m.customer_id, m.product_id ORDER BY m.metric_date DESC) AS nth
  FROM usage_data.performance_metrics AS m
  WHERE m.metric_date > CAST($as_of AS DATE) - 92 AND m.metric_date <= CAST($as_of AS DATE)
),
latest AS (
  SELECT m.*, i.version_number, i.contract_value, i.license_count,
    m.storage_used_gb / nullif(i.license_count, 0) AS storage_per_licence
  FROM measured AS m
  JOIN live_installs AS i ON i.customer_id = m.customer_id AND i.product_id = m.product_id
  WHERE m.nth = 1
),
usual AS (
  SELECT product_id,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(avg_page_load_time_ms AS DOUBLE PRECISION)) AS DECIMAL(18, 6)) AS load_ms,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(avg_query_time_ms AS DOUBLE PRECISION)) AS DECIMAL(18, 6)) AS query_ms,
    CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY storage_per_licence) AS DECIMAL(18, 6)) AS much_storage
  FROM latest
  GROUP BY product_id
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  l.customer_id,
  l.product_id,
  round(l.avg_page_load_time_ms, 0) AS page_load_ms,
  round(CAST(l.avg_page_load_time_ms / nullif(u.load_ms, 0) AS DECIMAL(18, 6)), 2) AS times_usual_load,
  round(CAST(l.avg_query_time_ms / nullif(u.query_ms, 0) AS DECIMAL(18, 6)), 2) AS times_usual_query,
  CASE
    WHEN l.cpu_utilization_percent >= 60 OR l.memory_utilization_percent >= 75 THEN 'queue: processor or memory'
    WHEN l.avg_query_time_ms / nullif(u.query_ms, 0) > 1.1 * l.avg_page_load_time_ms / nullif(u.load_ms, 0) THEN 'slow queries'
    WHEN l.version_number <> p.current_version THEN 'old version'
    WHEN l.storage_per_licence >= u.much_storage THEN 'much stored data'
    ELSE 'unexplained'
  END AS likely_cause,
  l.cpu_utilization_percent,
  l.memory_utilization_percent,
  l.peak_concurrent_users,
  l.storage_used_gb,
  l.version_number,
  p.current_version,
  l.contract_value AS annual_value,
  count(*) OVER () AS rows_in_all
FROM latest AS l
JOIN usual AS u ON u.product_id = l.product_id
JOIN sales_data.products AS p ON p.product_id = l.product_id
JOIN sales_data.customers AS c ON c.customer_id = l.customer_id
WHERE (CAST($product AS VARCHAR) IS NULL OR l.product_id = $product)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY times_usual_load DESC NULLS LAST, l.customer_id, l.product_id
LIMIT CAST($top AS INTEGER)
