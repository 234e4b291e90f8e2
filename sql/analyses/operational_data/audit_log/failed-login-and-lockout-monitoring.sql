-- title: Failed logins and locked users by customer
-- question: At which customers do logins fail or users stand locked out, is somebody trying passwords, and who needs help?
-- asked: Where are logins failing or users locked out, and is it an attack or just a forgotten password?
-- asked: Which customers have login trouble and need a hand?
-- asked: Is anyone guessing passwords at our customers?
-- use-case: Failed login and lockout monitoring
-- says: {sum failures 'failed login'} {is/are} in the log and {sum locked_now 'user'} {is/are} locked now, at {count 'customer'}; at {count 'customer' where next_step = 'block the address, warn the admin'} one address tried the passwords of several users. First to look at is {first customer_name}: {first next_step}.
-- read: The log is a sample of all events, so one failure stands for several; the rate is per hundred logins in the log. Worst series is the most failures from one address on one day: four failures or more at three users or more look like somebody trying passwords, several failures of one user like a forgotten one. Wide rights are Admin, Manager and Power User. Locked days counts from the last login of the longest locked user.
-- decides: next_step
-- chart: stacked x=customer_name y=wrong_password,second_factor_or_sso,blocked
-- rate: failed_percent of failed_n
-- none: No customer has failed logins or locked users.
-- total: failures, locked_now
-- difficulty: advanced
-- parameter: customer
-- parameter: region
-- parameter: within_days = 365
-- parameter: top = 25
-- uses: arr
WITH logins AS (
  SELECT a.customer_id, a.user_account_id, a.ip_address, CAST(a.event_timestamp AS DATE) AS day, a.success,
    CASE WHEN a.success = 'Yes' THEN 'none'
         WHEN a.error_message LIKE '%too many attempts%' THEN 'blocked'
         WHEN a.error_message ILIKE '%password%' THEN 'password' ELSE 'factor' END AS cause
  FROM operational_data.audit_log AS a
  WHERE a.event_type = 'Login' AND a.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND (CAST($customer AS VARCHAR) IS NULL OR a.customer_id = $customer)
),
failures AS (
  SELECT l.customer_id, count(*) AS logins, count(*) FILTER (WHERE l.success = 'No') AS failures,
    count(DISTINCT CASE WHEN l.success = 'No' THEN l.user_account_id END) AS users_failing,
    count(*) FILTER (WHERE l.cause = 'password') AS wrong_password,
    count(*) FILTER (WHERE l.cause = 'factor') AS other_factor,
    count(*) FILTER (WHERE l.cause = 'blocked') AS blocked,
    max(CASE WHEN l.success = 'No' THEN l.day END) AS last_failure
  FROM logins AS l
  GROUP BY l.customer_id
),
series AS (
  SELECT DISTINCT ON (x.customer_id) x.customer_id, x.failures, x.users, x.day
  FROM (
    SELECT l.customer_id, l.ip_address, l.day, count(*) AS failures, count(DISTINCT l.user_account_id) AS users
    FROM logins AS l
    WHERE l.success = 'No'
    GROUP BY l.customer_id, l.ip_address, l.day
  ) AS x
  ORDER BY x.customer_id, x.failures DESC, x.users DESC, x.day DESC, x.ip_address
),
users AS (
  SELECT u.customer_id, count(*) AS users, count(*) FILTER (WHERE u.status = 'Locked') AS locked,
    count(*) FILTER (WHERE u.status = 'Locked' AND u.role IN ('Manager', 'Power User', 'Admin')) AS locked_wide_rights,
    max(CASE WHEN u.status = 'Locked' THEN CAST($as_of AS DATE) - coalesce(u.last_login_date, u.created_date) END) AS locked_days,
    count(*) FILTER (WHERE u.status = 'Active' AND u.mfa_enabled = 'No') AS without_mfa
  FROM operational_data.user_accounts AS u
  WHERE u.status <> 'Inactive'
  GROUP BY u.customer_id
)
SELECT
  u.customer_id,
  c.customer_name,
  coalesce(f.failures, 0) AS failures,
  round(CAST(100.0 * coalesce(f.failures, 0) / nullif(f.logins, 0) AS DECIMAL(18, 6)), 1) AS failed_percent,
  coalesce(f.wrong_password, 0) AS wrong_password,
  coalesce(f.other_factor, 0) AS second_factor_or_sso,
  coalesce(f.blocked, 0) AS blocked,
  coalesce(f.users_failing, 0) AS users_failing,
  coalesce(s.failures, 0) AS worst_series,
  coalesce(s.users, 0) AS users_in_series,
  f.last_failure,
  u.locked AS locked_now,
  u.locked_wide_rights AS locked_with_wide_rights,
  u.locked_days,
  u.without_mfa AS users_without_mfa,
  CASE WHEN s.users >= 3 AND s.failures >= 4 THEN 'block the address, warn the admin'
       WHEN f.blocked > 0 THEN 'look at the blocked address'
       WHEN s.failures >= 3 THEN 'call the user'
       WHEN u.locked > 0 THEN 'unlock or remove'
       ELSE 'watch' END AS next_step,
  count(*) OVER () AS rows_in_all,
  f.logins AS failed_n
FROM users AS u
JOIN arr AS k ON k.customer_id = u.customer_id
JOIN sales_data.customers AS c ON c.customer_id = u.customer_id
LEFT JOIN failures AS f ON f.customer_id = u.customer_id
LEFT JOIN series AS s ON s.customer_id = u.customer_id
WHERE (coalesce(f.failures, 0) > 0 OR u.locked > 0)
  AND (CAST($customer AS VARCHAR) IS NULL OR u.customer_id = $customer)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY coalesce(f.failures, 0) + u.locked DESC, u.customer_id
LIMIT CAST($top AS INTEGER)
