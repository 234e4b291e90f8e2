-- title: How users of each role behave in their sessions
-- question: Who are the heavy users, and how does an administrator work differently from a viewer?
-- asked: Who are our power users, and how do admins work compared with viewers?
-- asked: What do heavy users do differently, by role?
-- asked: How does usage differ between roles, and who uses us most?
-- use-case: User behavior analysis
-- says: By role, sessions per user {ranges sessions_per_user by role}; a tenth of the users makes {first sessions_of_heaviest_tenth_percent} of all sessions[. An administrator does {max actions_per_session where role = 'Admin'} actions and sees {max pages_per_session where role = 'Admin'} pages in a session, a viewer {max actions_per_session where role = 'Viewer'} and {max pages_per_session where role = 'Viewer'}].
-- read: Sessions are a sample, so sessions per user compare roles but are not totals. Mobile are phones and tablets. Heavy users are the tenth of all seen users with most sessions; sessions of heavy users shows how much hangs on few people. seen_percent is the share of the active user accounts that appeared at all.
-- chart: bar x=role y=actions_per_session,pages_per_session
-- rate: mobile_percent of mobile_n, off_hours_percent of mobile_n
-- mean: sessions_per_user of users_seen sd sessions_per_user_sd
-- difficulty: intermediate
-- decides: heavy_users_percent, products_per_user
-- parameter: product
-- parameter: region
-- parameter: within_days = 180
WITH sessions AS (
  SELECT s.user_id,
    count(*) AS sessions,
    count(DISTINCT s.product_id) AS products,
    sum(s.duration_minutes) AS minutes,
    sum(s.pages_viewed) AS pages,
    sum(s.actions_taken) AS actions,
    count(*) FILTER (WHERE s.device_type <> 'Desktop') AS mobile,
    count(*) FILTER (WHERE EXTRACT(hour FROM s.session_start) < 7 OR EXTRACT(hour FROM s.session_start) >= 19
      OR EXTRACT(isodow FROM s.session_start) >= 6) AS off_hours
  FROM usage_data.user_sessions AS s
  WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND s.session_start < CAST($as_of AS DATE) + 1
    AND (CAST($product AS VARCHAR) IS NULL OR s.product_id = $product)
  GROUP BY s.user_id
),
users AS (
  SELECT a.role, a.status, s.*,
    ntile(10) OVER (ORDER BY coalesce(s.sessions, 0) DESC, coalesce(s.minutes, 0) DESC, a.user_account_id) AS tenth
  FROM operational_data.user_accounts AS a
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  JOIN sessions AS s ON s.user_id = a.user_account_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
accounts AS (
  SELECT a.role, count(*) AS active_accounts
  FROM operational_data.user_accounts AS a
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  WHERE a.status = 'Active' AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY a.role
)
SELECT
  u.role,
  count(*) AS users_seen,
  round(CAST(100.0 * count(*) FILTER (WHERE u.status = 'Active') / nullif(max(a.active_accounts), 0) AS DECIMAL(18, 6)), 1) AS seen_percent,
  round(CAST(1.0 * sum(u.sessions) / count(*) AS DECIMAL(18, 6)), 1) AS sessions_per_user,
  round(CAST(1.0 * sum(u.minutes) / nullif(sum(u.sessions), 0) AS DECIMAL(18, 6)), 1) AS minutes_per_session,
  round(CAST(1.0 * sum(u.pages) / nullif(sum(u.sessions), 0) AS DECIMAL(18, 6)), 1) AS pages_per_session,
  round(CAST(1.0 * sum(u.actions) / nullif(sum(u.sessions), 0) AS DECIMAL(18, 6)), 1) AS actions_per_session,
  round(CAST(1.0 * sum(u.products) / count(*) AS DECIMAL(18, 6)), 2) AS products_per_user,
  round(CAST(100.0 * sum(u.mobile) / nullif(sum(u.sessions), 0) AS DECIMAL(18, 6)), 1) AS mobile_percent,
  round(CAST(100.0 * sum(u.off_hours) / nullif(sum(u.sessions), 0) AS DECIMAL(18, 6)), 1) AS off_hours_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE u.tenth = 1) / count(*) AS DECIMAL(18, 6)), 1) AS heavy_users_percent,
  round(CAST(100.0 * coalesce(sum(u.sessions) FILTER (WHERE u.tenth = 1), 0) / nullif(sum(u.sessions), 0) AS DECIMAL(18, 6)), 1) AS sessions_of_heavy_users_percent,
  round(CAST(100.0 * sum(coalesce(sum(u.sessions) FILTER (WHERE u.tenth = 1), 0)) OVER () / nullif(sum(sum(u.sessions)) OVER (), 0) AS DECIMAL(18, 6)), 1)
    AS sessions_of_heaviest_tenth_percent,
  sum(u.sessions) AS mobile_n,
  round(CAST(stddev_samp(u.sessions) AS DECIMAL(18, 6)), 3) AS sessions_per_user_sd
FROM users AS u
JOIN accounts AS a ON a.role = u.role
GROUP BY u.role
ORDER BY sessions_per_user DESC, u.role
