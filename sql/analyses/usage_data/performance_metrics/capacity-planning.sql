-- title: Storage, processor and memory by product: growth and forecast
-- question: How much storage and computing will each product need in a year if it grows as in the last?
-- asked: How much storage and compute will every product need in a year?
-- asked: What capacity do we need to plan for, given last year's growth?
-- asked: If growth goes on like this, what infrastructure will each product take?
-- use-case: Capacity planning
-- says: At {sum installs} measured of {sum live_installs 'live install'}, storage in GB {changed storage_gb from storage_gb_a_year_before} within a year; as much growth again makes {sum storage_gb_in_a_year}, and over all live installs about {sum storage_gb_in_a_year_of_all}; {most} is used by {largest storage_gb by product_name}; {sum near_limit 'install'} {is/are} near the limit of processor or memory.
-- read: Storage is the sum over installs of their latest measuring within three months, of the live ones today and of all a year before; not all installs are measured, and those of all live ones are reckoned like the measured ones. The forecast adds as many GB, and as many peak users, as the last year did, new installs and ended ones included; growth of the same installs stands beside it. The peak of processor and memory is what computing has to serve. Near limit are installs at 60 percent processor or 75 percent memory and above.
-- chart: bar x=product_name y=storage_gb,storage_gb_in_a_year
-- difficulty: intermediate
-- decides: storage_gb_in_a_year, peak_users_in_a_year
-- parameter: region
-- parameter: industry
-- uses: live_installs
WITH placed AS (
  SELECT i.customer_id, i.product_id
  FROM live_installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
measured AS (
  SELECT m.customer_id, m.product_id, m.metric_date, m.storage_used_gb, m.cpu_utilization_percent, m.memory_utilization_percent, m.peak_concurrent_users,
    CASE WHEN m.metric_date > CAST($as_of AS DATE) - 92 THEN 'now' ELSE 'before' END AS span,
    row_number() OVER (PARTITION BY m.customer_id, m.product_id, CASE WHEN m.metric_date > CAST($as_of AS DATE) - 92 THEN 'now' ELSE 'before' END
      ORDER BY m.metric_date DESC) AS nth
  FROM usage_data.performance_metrics AS m
  JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
  WHERE ((m.metric_date > CAST($as_of AS DATE) - 92 AND m.metric_date <= CAST($as_of AS DATE)
        AND (m.customer_id, m.product_id) IN (SELECT i.customer_id, i.product_id FROM placed AS i))
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
    coalesce(sum(storage_before), 0) AS storage_year_before,
    sum(storage_now) FILTER (WHERE storage_before IS NOT NULL) AS storage_same,
    sum(storage_before) FILTER (WHERE storage_now IS NOT NULL) AS storage_same_before,
    sum(peak_now) AS peak_users,
    coalesce(sum(peak_before), 0) AS peak_year_before,
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
  l.installs AS live_installs,
  round(q.storage_gb, 0) AS storage_gb,
  round(q.storage_year_before, 0) AS storage_gb_a_year_before,
  round(2 * q.storage_gb - q.storage_year_before, 0) AS storage_gb_in_a_year,
  round(CAST((2 * q.storage_gb - q.storage_year_before) * l.installs / q.installs AS DECIMAL(18, 6)), 0) AS storage_gb_in_a_year_of_all,
  round(CAST(100.0 * (q.storage_same - q.storage_same_before) / nullif(q.storage_same_before, 0) AS DECIMAL(18, 6)), 1) AS growth_same_installs_percent,
  q.peak_users AS sum_of_peak_users,
  2 * q.peak_users - q.peak_year_before AS peak_users_in_a_year,
  q.near_limit,
  q.mean_cpu_percent,
  q.high_cpu_percent AS cpu_of_busiest_twentieth,
  q.high_memory_percent AS memory_of_busiest_twentieth
FROM product AS q
JOIN (SELECT product_id, count(*) AS installs FROM placed GROUP BY product_id) AS l ON l.product_id = q.product_id
JOIN sales_data.products AS p ON p.product_id = q.product_id
ORDER BY q.storage_gb DESC, q.product_id
