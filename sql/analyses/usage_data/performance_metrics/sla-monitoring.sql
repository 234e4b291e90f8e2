-- title: Availability by quarter and support level against 99.9 percent
-- question: Do we keep the availability we aim at, for the customers who pay for better support too?
-- asked: Do we hit our uptime goal, also for customers with premium support?
-- asked: What is our availability against target, by support level?
-- asked: Are we keeping our uptime promise, above all to those who pay extra?
-- use-case: SLA monitoring
-- says: An uptime of 99.9 percent was kept in {all kept_percent} of measurings; by quarter the share {moved kept_percent by quarter}[. Premium support had, against all levels at the same products in the same quarters, {against kept_percent from usual_kept_percent where support_level = 'Premium'}].
-- read: Each row is a quarter and a support level. Each measuring, one per install in every second month, tells of 30 days. Kept is the share of measurings with an uptime of at least 99.9 percent; downtime is per install and 30 days, so quarters of unlike size compare. An outage of a product hits all its installs, so quarters and levels differ by the products in them: usual_kept_percent is the share that all levels together kept at the same products in the same quarter. Worst product is the one with most downtime per measuring in that cell; a bad quarter that hits all levels alike is an outage of a product, not a lapse of one team.
-- chart: line x=quarter y=kept_percent series=support_level
-- share: usual_kept_percent of measurings
-- rate: kept_percent of measurings
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- parameter: within_months = 18
WITH measured AS (
  SELECT concat(CAST(EXTRACT(year FROM m.metric_date) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM m.metric_date) AS INTEGER)) AS quarter,
    i.support_level, m.customer_id, m.product_id, m.uptime_percent, m.downtime_minutes,
    avg(CASE WHEN m.uptime_percent >= 99.9 THEN 100.0 ELSE 0.0 END)
      OVER (PARTITION BY date_trunc('quarter', m.metric_date), m.product_id) AS usual_kept
  FROM usage_data.performance_metrics AS m
  JOIN sales_data.customer_products AS i ON i.customer_id = m.customer_id AND i.product_id = m.product_id
  JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
  WHERE m.metric_date >= CAST(date_trunc('quarter', CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month') AS DATE) AND m.metric_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR m.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
by_product AS (
  SELECT quarter, support_level, product_id,
    row_number() OVER (PARTITION BY quarter, support_level ORDER BY 1.0 * sum(downtime_minutes) / count(*) DESC, product_id) AS nth
  FROM measured
  GROUP BY quarter, support_level, product_id
  HAVING sum(downtime_minutes) > 0
)
SELECT
  m.quarter,
  m.support_level,
  count(*) AS measurings,
  round(CAST(100.0 * count(*) FILTER (WHERE m.uptime_percent >= 99.9) / count(*) AS DECIMAL(18, 6)), 1) AS kept_percent,
  round(CAST(avg(m.usual_kept) AS DECIMAL(18, 6)), 1) AS usual_kept_percent,
  round(CAST(sum(m.uptime_percent) / count(*) AS DECIMAL(18,4)), 3) AS mean_uptime_percent,
  count(*) FILTER (WHERE m.uptime_percent < 99) AS measurings_below_99,
  round(CAST(1.0 * sum(m.downtime_minutes) / count(*) AS DECIMAL(18,4)), 1) AS downtime_minutes_per_30_days,
  max(m.downtime_minutes) AS longest_downtime_minutes,
  count(DISTINCT CASE WHEN m.uptime_percent < 99.9 THEN m.customer_id END) AS accounts_missed,
  max(p.product_name) AS worst_product
FROM measured AS m
LEFT JOIN by_product AS b ON b.quarter = m.quarter AND b.support_level = m.support_level AND b.nth = 1
LEFT JOIN sales_data.products AS p ON p.product_id = b.product_id
GROUP BY m.quarter, m.support_level
ORDER BY m.quarter, m.support_level
