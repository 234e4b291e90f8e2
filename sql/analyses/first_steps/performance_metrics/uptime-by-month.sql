-- title: Uptime by month
-- question: How available were our products, month by month?
-- asked: What was our uptime each month?
-- asked: How reliable has the service been over time?
-- asked: How much downtime did customers see per month?
-- says: Uptime {moved mean_uptime_percent by month}.
-- read: The mean uptime over all installs that were measured in the month, which is done in every second one. Downtime is that of the measured time, added up.
-- chart: line x=month y=mean_uptime_percent
-- difficulty: easy
-- parameter: product
-- parameter: within_months = 24
SELECT
  CAST(date_trunc('month', p.metric_date) AS DATE) AS month,
  round(CAST(avg(p.uptime_percent) AS DECIMAL(18, 6)), 3) AS mean_uptime_percent,
  sum(p.downtime_minutes) AS downtime_minutes,
  count(*) AS measurings
FROM usage_data.performance_metrics AS p
WHERE p.metric_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($product AS VARCHAR) IS NULL OR p.product_id = $product)
GROUP BY 1
ORDER BY month
