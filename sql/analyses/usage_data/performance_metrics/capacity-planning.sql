-- title: Storage, processor and memory by product: growth and forecast
-- question: How much storage and computing will each product need in a year if it grows as in the last?
-- asked: How much storage and compute will every product need in a year?
-- asked: What capacity do we need to plan for, given last year's growth?
-- asked: If growth goes on like this, what infrastructure will each product take?
-- use-case: Capacity planning
-- says: Storage in GB {changed storage_gb from storage_gb_a_year_before} within a year and may reach {sum storage_gb_in_a_year} in another; {most} is used by {largest storage_gb by product_name}.
-- read: Storage is the sum over installs of their latest measuring within three months, of the live ones today and of all a year before; growth mixes new installs with the growth of old ones, so growth of the same installs stands beside it. The forecast carries the growth of the same installs on for a year and leaves new customers out. Near limit are installs at 60 percent processor or 75 percent memory and above.
-- chart: bar x=product_name y=storage_gb,storage_gb_in_a_year
-- difficulty: intermediate
-- parameter: region
-- parameter: industry
-- uses: live_installs
WITH measured AS (
  SELECT m.customer_id, m.product_id, m.metric_date, m.storage_used_gb, m.cpu_utilization_percent, m.memory_utilization_percent, m.peak_concurrent_users,
    CASE WHEN m.metric_date > CAST($as_of AS DATE) - 92 THEN 'now' ELSE 'before' END AS span,
    row_number() OVER (PARTITION BY m.customer_id, m.product_id, CASE WHEN m.metric_date > CAST($as_of AS DATE) - 92 THEN 'now' ELSE 'before' END
      ORDER BY m.metric_date DESC) AS nth
  FROM usage_data.performance_metrics AS m
  JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
  WHERE ((m.metric_date > CAST($as_of AS DATE) - 92 AND m.metric_date <= CAST($as_of AS DATE)
        AND (m.customer_id, m.product_id) IN (SELECT i.customer_id, i.product_id FROM live_installs AS i))
      OR (m.metric_date > CAST($as_of AS DATE) - 457 AND m.metric_date <= CAST($as_of AS DATE) - 365))
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
install AS (
  SELECT customer_id, product_id,
    max(CASE WHEN span = 'now' THEN storage_used_gb END) AS storage_now,
    max(CASE WHEN span = 'before' THEN storage_used_gb END) AS storage_before,
    max(CASE WHEN span = 'now' THEN peak_concurrent_users END) AS peak_now,
    max(CASE WHEN span = 'before' THEN peak_concurrent_users END) AS peak_before,
    max(CASE WHEN span = 'now' THEN cpu_utilization_percent END) AS cpu,
    max(CASE WHEN span = 'now' THEN memory_utilization_percent END) AS memory
  FROM measured
  WHERE nth = 1
  GROUP BY customer_id, product_id
),
product AS (
  SELECT product_id,
    count(storage_now) AS installs,
    sum(storage_now) AS storage_gb,
    sum(storage_before) AS storage_year_before,
    sum(storage_now) FILTER (WHERE storage_before IS NOT NULL) AS storage_same,
    sum(storage_before) FILTER (WHERE storage_now IS NOT NULL) AS storage_same_before,
    sum(peak_now) AS peak_users,
    sum(peak_now) FILTER (WHERE peak_before IS NOT NULL) AS peak_same,
    sum(peak_before) FILTER (WHERE peak_now IS NOT NULL) AS peak_same_before,
    round(CAST(sum(cpu) / nullif(count(cpu), 0) AS DECIMAL(18, 6)), 1) AS mean_cpu_percent,
    round(CAST(percentile_cont(0.95) WITHIN GROUP (ORDER BY CAST(cpu AS DOUBLE PRECISION)) AS DECIMAL(18, 6)), 1) AS high_cpu_percent,
    round(CAST(percentile_cont(0.95) WITHIN GROUP (ORDER BY CAST(memory AS DOUBLE PRECISION)) AS DECIMAL(18, 6)), 1) AS high_memory_percent,
    count(*) FILTER (WHERE cpu >= 60 OR memory >= 75) AS near_limit
  FROM install
  GROUP BY product_id
  HAVING count(storage_now) > 0
)
SELECT
  p.product_name,
  q.product_id,
  q.installs,
  round(q.storage_gb, 0) AS storage_gb,
  round(q.storage_year_before, 0) AS storage_gb_a_year_before,
  round(CAST(100.0 * (q.storage_gb - q.storage_year_before) / nullif(q.storage_year_before, 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  round(CAST(100.0 * (q.storage_same - q.storage_same_before) / nullif(q.storage_same_before, 0) AS DECIMAL(18, 6)), 1) AS growth_same_installs_percent,
  round(CAST(q.storage_gb * q.storage_same / nullif(q.storage_same_before, 0) AS DECIMAL(18, 6)), 0) AS storage_gb_in_a_year,
  q.peak_users AS sum_of_peak_users,
  round(CAST(100.0 * (q.peak_same - q.peak_same_before) / nullif(q.peak_same_before, 0) AS DECIMAL(18, 6)), 1) AS peak_growth_same_installs_percent,
  q.mean_cpu_percent,
  q.high_cpu_percent AS cpu_of_busiest_twentieth,
  q.high_memory_percent AS memory_of_busiest_twentieth,
  q.near_limit
FROM product AS q
JOIN sales_data.products AS p ON p.product_id = q.product_id
ORDER BY q.storage_gb DESC, q.product_id
