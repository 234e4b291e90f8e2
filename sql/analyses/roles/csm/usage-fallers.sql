-- title: My customers whose use is falling
-- question: At which of my customers does the use of a product fall, how fast, and is it fewer people or less per person?
-- asked: Which of my customers are using us less, how quickly is it dropping, and is it fewer users or lighter use?
-- asked: Where in my book is usage going down?
-- asked: At which of my accounts is adoption slipping, and in what way?
-- says: Use falls beyond what is usual at {count 'install'} worth {sum arr} a year; first {first install}, with {first users_change_percent} in users, where the median install has {first usual_change_percent}. At {count where kind = 'same people, doing less'} it is less per person alone.
-- read: The latest weekly measure against the mean of the three measures before, two months apart. Holidays make most installs fall, so an install is listed whose users fell by 15 per cent more than those of the median install, or its sessions by 25. Kind tells users leaving (fewer people), from users doing less, from both. Falling for counts the measures in a row that each lay below the one before: three or more is a trend, one may be a holiday. ARR is that of the product.
-- decides: kind
-- chart: bar x=install y=users_change_percent
-- none: Use falls nowhere.
-- total: arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: min_rows = 5
-- parameter: top = 25
-- uses: book, live_installs
WITH measures AS (
  SELECT u.customer_id, u.product_id, u.usage_date, u.active_users, u.total_sessions, u.feature_adoption_score, u.error_rate_percent,
    row_number() OVER (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date DESC) AS recency,
    CASE WHEN u.active_users < lag(u.active_users) OVER (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date) THEN 1 ELSE 0 END AS fell
  FROM usage_data.product_usage_summary AS u
  WHERE u.usage_date > CAST($as_of AS DATE) - 280 AND u.usage_date <= CAST($as_of AS DATE)
),
compared AS (
  SELECT m.customer_id, m.product_id, max(m.usage_date) AS measured,
    sum(CASE WHEN m.recency = 1 THEN m.active_users END) AS users_now,
    avg(CASE WHEN m.recency BETWEEN 2 AND 4 THEN m.active_users END) AS users_before,
    sum(CASE WHEN m.recency = 1 THEN m.total_sessions END) AS sessions_now,
    avg(CASE WHEN m.recency BETWEEN 2 AND 4 THEN m.total_sessions END) AS sessions_before,
    sum(CASE WHEN m.recency = 1 THEN m.feature_adoption_score END) AS features_now,
    avg(CASE WHEN m.recency BETWEEN 2 AND 4 THEN m.feature_adoption_score END) AS features_before,
    sum(CASE WHEN m.recency = 1 THEN m.error_rate_percent END) AS errors_now,
    min(CASE WHEN m.fell = 0 THEN m.recency END) - 1 AS falling_for
  FROM measures AS m
  GROUP BY m.customer_id, m.product_id
  HAVING count(*) >= 4 AND max(m.usage_date) > CAST($as_of AS DATE) - 92
),
season AS (
  SELECT least(percentile_cont(0.5) WITHIN GROUP (ORDER BY x.users_now / x.users_before), 1.0) AS users,
    least(percentile_cont(0.5) WITHIN GROUP (ORDER BY x.sessions_now / nullif(x.sessions_before, 0)), 1.0) AS sessions
  FROM compared AS x
  JOIN live_installs AS i ON i.customer_id = x.customer_id AND i.product_id = x.product_id
  WHERE x.users_before >= CAST($min_rows AS INTEGER)
),
tickets AS (
  SELECT t.customer_id, t.product_id, count(*) AS tickets
  FROM support_data.support_tickets AS t
  WHERE t.created_date > CAST($as_of AS DATE) - 91 AND t.created_date <= CAST($as_of AS DATE)
  GROUP BY t.customer_id, t.product_id
)
SELECT
  concat(b.customer_name, ', ', p.product_name) AS install,
  b.customer_id,
  b.customer_name,
  p.product_name,
  round(CAST(100.0 * (x.users_now - x.users_before) / nullif(x.users_before, 0) AS DECIMAL(18, 6)), 1) AS users_change_percent,
  x.users_now,
  round(CAST(x.users_before AS DECIMAL(18, 6)), 1) AS users_before,
  round(CAST(100.0 * (z.users - 1) AS DECIMAL(18, 6)), 1) AS usual_change_percent,
  CASE WHEN x.users_now < 0.85 * z.users * x.users_before AND x.sessions_now * x.users_before < 0.85 * x.sessions_before * x.users_now THEN 'fewer people, each doing less'
       WHEN x.users_now < 0.85 * z.users * x.users_before THEN 'fewer people'
       ELSE 'same people, doing less' END AS kind,
  round(CAST(100.0 * (x.sessions_now - x.sessions_before) / nullif(x.sessions_before, 0) AS DECIMAL(18, 6)), 1) AS sessions_change_percent,
  round(CAST(x.features_now - x.features_before AS DECIMAL(18, 6)), 1) AS feature_score_change,
  coalesce(x.falling_for, 0) AS falling_for_measures,
  x.errors_now AS error_rate_percent,
  coalesce(t.tickets, 0) AS tickets_in_91_days,
  cp.contract_value AS arr,
  cp.renewal_date,
  cp.renewal_date - CAST($as_of AS DATE) AS days_to_renewal,
  b.csm,
  count(*) OVER () AS rows_in_all
FROM compared AS x
CROSS JOIN season AS z
JOIN book AS b ON b.customer_id = x.customer_id
JOIN sales_data.products AS p ON p.product_id = x.product_id
JOIN live_installs AS cp ON cp.customer_id = x.customer_id AND cp.product_id = x.product_id
LEFT JOIN tickets AS t ON t.customer_id = x.customer_id AND t.product_id = x.product_id
WHERE x.users_before >= CAST($min_rows AS INTEGER)
  AND (x.users_now < 0.85 * z.users * x.users_before OR x.sessions_now < 0.75 * z.sessions * x.sessions_before)
ORDER BY users_change_percent, cp.contract_value DESC, b.customer_id, x.product_id
LIMIT CAST($top AS INTEGER)
