-- title: Installs that are slow for their product, with what to look at first
-- question: Where do users wait longer than others of the same product, and what should we look at first?
-- asked: Which customers have a slower experience than others on the same product, and what is the first suspect?
-- asked: Where is performance poor, and what should we check first?
-- asked: Who is waiting longer than they should for pages and queries?
-- use-case: Performance optimization
-- says: {count 'install'} of {first installs_measured} measured {takes/take} a quarter longer or more to load than is usual for the product; first {first install}, with {first times_usual_load} times the usual load time (look at: {first look_first_at}). Of all of them {count where look_first_at = 'queue: processor or memory'} point to processor or memory, {count where look_first_at = 'slow queries'} to slow queries, {count where look_first_at = 'old version'} to an old version, {count where look_first_at = 'much stored data'} to much stored data; {count where look_first_at = 'unexplained'} {is/are} unexplained.
-- read: Latest measuring within three months, set against the median of all installs of the product (1.0 is usual). What to look at first is a pointer, no proof of a cause, the first that holds of these: a queue (processor or memory near the top), slow queries (the database is slower than the pages), an old version, or much stored data per licence; unexplained needs a look by an engineer.
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
),
compared AS (
  SELECT l.*, c.customer_name, p.product_name, p.current_version,
    l.avg_page_load_time_ms / nullif(u.load_ms, 0) AS times_load,
    l.avg_query_time_ms / nullif(u.query_ms, 0) AS times_query,
    l.storage_per_licence >= u.much_storage AS stores_much,
    count(*) OVER () AS installs_measured
  FROM latest AS l
  JOIN usual AS u ON u.product_id = l.product_id
  JOIN sales_data.products AS p ON p.product_id = l.product_id
  JOIN sales_data.customers AS c ON c.customer_id = l.customer_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR l.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
)
SELECT
  concat(m.customer_name, ', ', m.product_name) AS install,
  m.customer_id,
  m.product_id,
  round(m.avg_page_load_time_ms, 0) AS page_load_ms,
  round(CAST(m.times_load AS DECIMAL(18, 6)), 2) AS times_usual_load,
  round(CAST(m.times_query AS DECIMAL(18, 6)), 2) AS times_usual_query,
  CASE
    WHEN m.cpu_utilization_percent >= 60 OR m.memory_utilization_percent >= 75 THEN 'queue: processor or memory'
    WHEN m.times_query > 1.1 * m.times_load THEN 'slow queries'
    WHEN m.version_number <> m.current_version THEN 'old version'
    WHEN m.stores_much THEN 'much stored data'
    ELSE 'unexplained'
  END AS look_first_at,
  m.cpu_utilization_percent,
  m.memory_utilization_percent,
  m.peak_concurrent_users,
  m.storage_used_gb,
  m.version_number,
  m.current_version,
  m.contract_value AS annual_value,
  m.installs_measured,
  count(*) OVER () AS rows_in_all
FROM compared AS m
WHERE m.times_load >= 1.25
ORDER BY times_usual_load DESC, m.customer_id, m.product_id
LIMIT CAST($top AS INTEGER)
