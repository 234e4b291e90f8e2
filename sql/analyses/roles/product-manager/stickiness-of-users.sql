-- title: How well each product holds its users
-- question: Do the users of my product come back, and is it stickier than the others?
-- asked: How sticky is my product compared with the others?
-- asked: Do people keep coming back to my product?
-- asked: What is the DAU to MAU kind of picture for my product against the rest?
-- says: By product an active user's sessions a week {ranges weekly_sessions_per_user by product_name}. Against the best week of the same installs, the smallest part of users is left at {least kept_from_peak_percent by product_name where installs > 9} and the largest at {most kept_from_peak_percent by product_name where installs > 9}; of users in the sample of sessions {all returning_percent} were seen again.
-- read: Returning is the share of users seen in the period before (in the sampled sessions) who were seen again in this one, at installs in use at the latest complete measuring; the sample takes a few sessions of each install, so it sees most users less often than they come, and those of large installs least: compare no products by it; seen each month means in each of the last three spans of 30 days. Sessions and logins per active user are weekly, from the latest complete measuring, with the change against a year before. kept_from_peak sets today's active users against the best week ever of the same installs: below 70 means that enthusiasm of the start is gone.
-- chart: bar x=product_name y=weekly_sessions_per_user
-- mean: weekly_sessions_per_user of installs
-- rate: returning_percent of users_seen_before, seen_each_month_percent of users_seen_now
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- parameter: within_days = 92
WITH seen AS (
  SELECT s.product_id, s.customer_id, s.user_id,
    count(*) FILTER (WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS sessions,
    max(CASE WHEN s.session_start >= CAST($as_of AS DATE) - 30 + 1 THEN 1 ELSE 0 END)
      + max(CASE WHEN s.session_start >= CAST($as_of AS DATE) - 60 + 1 AND s.session_start < CAST($as_of AS DATE) - 30 + 1 THEN 1 ELSE 0 END)
      + max(CASE WHEN s.session_start >= CAST($as_of AS DATE) - 90 + 1 AND s.session_start < CAST($as_of AS DATE) - 60 + 1 THEN 1 ELSE 0 END) AS months,
    count(*) FILTER (WHERE s.session_start < CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS sessions_before
  FROM usage_data.user_sessions AS s
  WHERE s.session_start >= CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) + 1
    AND s.session_start < CAST($as_of AS DATE) + 1
  GROUP BY s.product_id, s.customer_id, s.user_id
),
newest AS (
  SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) AS day FROM usage_data.product_usage_summary WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
),
install AS (
  SELECT u.product_id, u.customer_id,
    max(CASE WHEN CAST(date_trunc('month', u.usage_date) AS DATE) = n.day THEN u.active_users END) AS active_users,
    max(CASE WHEN CAST(date_trunc('month', u.usage_date) AS DATE) = n.day THEN u.total_sessions END) AS sessions,
    max(CASE WHEN CAST(date_trunc('month', u.usage_date) AS DATE) = n.day THEN u.login_count END) AS logins,
    max(CASE WHEN CAST(date_trunc('month', u.usage_date) AS DATE) BETWEEN n.day - 380 AND n.day - 350 THEN u.active_users END) AS active_before,
    max(CASE WHEN CAST(date_trunc('month', u.usage_date) AS DATE) BETWEEN n.day - 380 AND n.day - 350 THEN u.total_sessions END) AS sessions_before,
    max(u.active_users) AS peak_users
  FROM usage_data.product_usage_summary AS u
  CROSS JOIN newest AS n
  JOIN sales_data.customers AS c ON c.customer_id = u.customer_id
  WHERE CAST(date_trunc('month', u.usage_date) AS DATE) <= n.day
    AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY u.product_id, u.customer_id
  HAVING max(CASE WHEN CAST(date_trunc('month', u.usage_date) AS DATE) = n.day THEN 1 ELSE 0 END) = 1
),
users AS (
  SELECT s.product_id,
    count(*) FILTER (WHERE s.sessions > 0) AS users_seen,
    count(*) FILTER (WHERE s.sessions_before > 0) AS users_before,
    count(*) FILTER (WHERE s.sessions > 0 AND s.sessions_before > 0) AS users_back,
    count(*) FILTER (WHERE s.months = 3) AS users_every_month
  FROM seen AS s
  JOIN install AS i ON i.product_id = s.product_id AND i.customer_id = s.customer_id
  GROUP BY s.product_id
),
product AS (
  SELECT product_id,
    count(*) AS installs,
    sum(active_users) AS active_users,
    round(CAST(1.0 * sum(sessions) / nullif(sum(active_users), 0) AS DECIMAL(18, 6)), 2) AS sessions_per_user,
    round(CAST(1.0 * sum(sessions) FILTER (WHERE active_before > 0) / nullif(sum(active_users) FILTER (WHERE active_before > 0), 0)
      - 1.0 * sum(sessions_before) FILTER (WHERE active_before > 0) / nullif(sum(active_before) FILTER (WHERE active_before > 0), 0) AS DECIMAL(18, 6)), 2) AS change_in_a_year,
    round(CAST(1.0 * sum(logins) / nullif(sum(active_users), 0) AS DECIMAL(18, 6)), 2) AS logins_per_user,
    round(CAST(100.0 * sum(active_users) / nullif(sum(peak_users), 0) AS DECIMAL(18, 6)), 1) AS kept_from_peak_percent
  FROM install
  GROUP BY product_id
)
SELECT
  p.product_name,
  q.product_id,
  round(CAST(100.0 * u.users_back / nullif(u.users_before, 0) AS DECIMAL(18, 6)), 1) AS returning_percent,
  round(CAST(100.0 * u.users_every_month / nullif(u.users_seen, 0) AS DECIMAL(18, 6)), 1) AS seen_each_month_percent,
  u.users_before AS users_seen_before,
  u.users_seen AS users_seen_now,
  q.sessions_per_user AS weekly_sessions_per_user,
  q.change_in_a_year AS sessions_change_same_installs,
  q.logins_per_user AS weekly_logins_per_user,
  q.kept_from_peak_percent,
  q.active_users,
  q.installs,
  rank() OVER (ORDER BY q.sessions_per_user DESC NULLS LAST) AS rank_by_sessions
FROM product AS q
JOIN sales_data.products AS p ON p.product_id = q.product_id
LEFT JOIN users AS u ON u.product_id = q.product_id
ORDER BY weekly_sessions_per_user DESC NULLS LAST, q.product_id
