-- title: Active users
-- meaning: Users active in the measured week of all installs, in the months in which all were measured.
-- unit: count
-- kind: stock
-- good: up
-- also: MAU, WAU, adoption
-- place: 27
-- for: product-manager
-- answer: product-manager/stickiness-of-users
SELECT m.period, m.value
FROM (
  SELECT strftime(date_trunc('month', u.usage_date), '%b %Y') AS period, min(u.usage_date) AS day, sum(u.active_users) AS value
  FROM usage_data.product_usage_summary AS u
  WHERE CAST(date_trunc('month', u.usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
  GROUP BY 1
) AS m
ORDER BY m.day
