-- title: Storage, processor and memory by product: growth and forecast
-- question: How much storage and computing will each product need in a year if it grows as in the last?
-- use-case: Capacity planning
-- read: Storage is the sum over installs of their latest measuring within three months, today and a year before; growth mixes new installs with the growth of old ones, so growth of the same installs stands beside it. The forecast carries the growth of the same installs on for a year and leaves new customers out. Near limit are installs at 60 percent processor or 75 percent memory and above.
-- chart: bar x=product_name y=storage_gb,storage_gb_in_a_year
-- difficulty: advanced
-- parameter: region
-- parameter: industry
WITH measured AS (
  SELECT m.customer_id, m.product_id, m.metric_date, m.storage_used_gb, m.cpu_utilization_percent, m.memory_utilization_percent, m.peak_concurrent_users,
    CASE WHEN m.metric_date > CAST($as_of AS DATE) - 92 THEN 'now' ELSE 'before' END AS span,
    row_number() OVER (PARTITION BY m.customer_id, m.product_id, CASE WHEN m.metric_date > CAST($as_of AS DATE) - 92 THEN 'now' ELSE 'before' END
      ORDER BY m.metric_date DESC) AS nth
  FROM usage_data.performance_metrics AS m
  JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
  WHERE ((m.metric_date > CAST($as_of AS DATE) - 92 AND m.metric_date <= CAST($as_of AS DATE))
      OR (m.metric_date > CAST($as_of AS DATE) - 457 AND m.metric_date <= CAST($as_of AS DATE) - 365))
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
install AS (
  SELECT n.product_id, n.storage_used_gb, n.cpu_utilization_percent, n.memory_utilization_percent, n.peak_concurrent_users,
    b.storage_used_gb AS storage_before, b.peak_concurrent_users AS peak_before
  FROM measured AS n
  LEFT JOIN measured AS b ON b.customer_id = n.customer_id AND b.product_id = n.product_id AND b.span = 'before' AND b.nth = 1
  WHERE n.span = 'now' AND n.nth = 1
),
past AS (
  SELECT product_id, sum(storage_used_gb) AS storage_gb FROM measured WHERE span = 'before' AND nth = 1 GROUP BY product_id
),
product AS (
  SELECT product_id,
    count(*) AS installs,
    sum(storage_used_gb) AS storage_gb,
    sum(storage_used_gb) FILTER (WHERE storage_before IS NOT NULL) AS storage_same,
    sum(storage_before) AS storage_same_before,
    sum(peak_concurrent_users) AS peak_users,
    sum(peak_concurrent_users) FILTER (WHERE storage_before IS NOT NULL) AS peak_same,
    sum(peak_before) AS peak_same_before,
    round(sum(cpu_utilization_percent) / count(*), 1) AS mean_cpu_percent,
    round(CAST(percentile_cont(0.95) WITHIN GROUP (ORDER BY cpu_utilization_percent) AS DECIMAL(18,4)), 1) AS high_cpu_percent,
    round(CAST(percentile_cont(0.95) WITHIN GROUP (ORDER BY memory_utilization_percent) AS DECIMAL(18,4)), 1) AS high_memory_percent,
    count(*) FILTER (WHERE cpu_utilization_percent >= 60 OR memory_utilization_percent >= 75) AS near_limit
  FROM install
  GROUP BY product_id
)
SELECT
  p.product_name,
  q.product_id,
  q.installs,
  round(q.storage_gb, 0) AS storage_gb,
  round(b.storage_gb, 0) AS storage_gb_a_year_before,
  round(100.0 * (q.storage_gb - b.storage_gb) / nullif(b.storage_gb, 0), 1) AS growth_percent,
  round(100.0 * (q.storage_same - q.storage_same_before) / nullif(q.storage_same_before, 0), 1) AS growth_same_installs_percent,
  round(CAST(q.storage_gb * coalesce(q.storage_same / nullif(q.storage_same_before, 0), 1) AS DECIMAL(18,4)), 0) AS storage_gb_in_a_year,
  q.peak_users AS sum_of_peak_users,
  round(100.0 * (q.peak_same - q.peak_same_before) / nullif(q.peak_same_before, 0), 1) AS peak_growth_same_installs_percent,
  q.mean_cpu_percent,
  q.high_cpu_percent AS cpu_of_busiest_twentieth,
  q.high_memory_percent AS memory_of_busiest_twentieth,
  q.near_limit
FROM product AS q
JOIN sales_data.products AS p ON p.product_id = q.product_id
LEFT JOIN past AS b ON b.product_id = q.product_id
ORDER BY q.storage_gb DESC, q.product_id
