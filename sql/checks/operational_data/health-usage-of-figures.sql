-- title: Usage health is that of the last measured week
-- tables: operational_data.customer_health_score, usage_data.product_usage_summary, usage_data.license_usage, sales_data.contracts, sales_data.quote_line_items, operational_data.user_accounts, sales_data.customers
-- counts: people
-- Level: 1.6 points a per cent of licences in use, less 32, from 0 to 100; it makes up 80 % and breadth of features 20 %;
-- then what utilisation gained or lost in three months, up to 20 points. What this is above 86 or below 14 counts 7/17.
-- Before the first measured week: 55, and 0.3 points for each per cent of the licences first bought that has a named user.
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
), points AS (
  SELECT customer_id, usage_date,
    (8 * greatest(0, least(10000, used * 16 // 10 - 3200)) + 2 * breadth) // 10 + trend AS points
  FROM moved
), first AS (
  SELECT customer_id, arg_min(quote_id, start_date) AS quote_id
  FROM sales_data.contracts
  WHERE contract_type = 'Master Agreement'
  GROUP BY customer_id
), bought AS (
  SELECT f.customer_id, sum(l.quantity) AS licences
  FROM first AS f
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  GROUP BY f.customer_id
), named AS (
  SELECT customer_id, created_date, sum(count(*)) OVER (PARTITION BY customer_id ORDER BY created_date) AS users
  FROM operational_data.user_accounts
  GROUP BY customer_id, created_date
), due AS (
  SELECT h.health_score_id, h.customer_id, h.score_date, p.customer_id IS NOT NULL AS is_measured, h.product_usage_score,
    CASE WHEN p.customer_id IS NULL THEN 5500 + least(10000, n.users * 10000 // b.licences) * 3 // 10
      WHEN p.points > 8600 THEN 8600 + (p.points - 8600) * 1400 // 3400
      WHEN p.points < 1400 THEN (p.points + 2000) * 1400 // 3400
      ELSE p.points END AS usage
  FROM operational_data.customer_health_score AS h
  LEFT JOIN bought AS b ON b.customer_id = h.customer_id
  ASOF LEFT JOIN points AS p ON p.customer_id = h.customer_id AND p.usage_date <= h.score_date
  ASOF LEFT JOIN named AS n ON n.customer_id = h.customer_id AND n.created_date <= h.score_date
)
SELECT health_score_id, product_usage_score, usage
FROM due AS h
WHERE (h.score_date >= getvariable('start') + 210 AND h.is_measured OR h.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  AND (product_usage_score * 100)::INT <> usage
