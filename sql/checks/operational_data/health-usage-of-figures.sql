-- title: Usage health is that of the last measured week
-- tables: operational_data.customer_health_score, usage_data.product_usage_summary, usage_data.license_usage, sales_data.customers
-- Level: 1.6 points a per cent of licences in use, less 32, from 0 to 100; it makes up 80 % and breadth of features 20 %;
-- then what utilisation gained or lost in three months, up to 20 points. 70 before the first measured week.
-- Accounts older than the window are looked at once it holds all that counts.
-- corruption: UPDATE operational_data.customer_health_score SET product_usage_score = product_usage_score + 0.01 WHERE true
WITH sums AS (
  SELECT s.customer_id, s.usage_date, sum(s.active_users) * 10000 // sum(l.licenses_purchased) AS used,
    (sum(s.feature_adoption_score) * 100)::INT // count(*) AS breadth
  FROM usage_data.product_usage_summary AS s
  JOIN usage_data.license_usage AS l USING (customer_id, product_id, usage_date)
  GROUP BY s.customer_id, s.usage_date
), moved AS (
  SELECT n.*, greatest(-2000, least(2000, coalesce(n.used - b.used, 0))) AS trend
  FROM (SELECT *, usage_date - 80 AS before FROM sums) AS n
  ASOF LEFT JOIN sums AS b ON b.customer_id = n.customer_id AND b.usage_date <= n.before
), due AS (
  SELECT h.health_score_id, h.customer_id, h.score_date, h.product_usage_score,
    CASE WHEN m.customer_id IS NULL THEN 7000
      ELSE greatest(0, least(10000, (8 * greatest(0, least(10000, m.used * 16 // 10 - 3200)) + 2 * m.breadth) // 10 + m.trend)) END AS usage
  FROM operational_data.customer_health_score AS h
  ASOF LEFT JOIN moved AS m ON m.customer_id = h.customer_id AND m.usage_date <= h.score_date
)
SELECT health_score_id, product_usage_score, usage
FROM due AS h
WHERE (h.score_date >= getvariable('start') + 180 OR h.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  AND (product_usage_score * 100)::INT <> usage
