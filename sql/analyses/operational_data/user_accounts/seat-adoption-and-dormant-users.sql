-- title: Users who do not use what is paid for, by customer
-- question: At which customers do many users never log in or have stopped doing so, and how full are their licences?
-- asked: Where do lots of users never sign in or have gone dormant, and how well are the licences filled?
-- asked: Which customers have poor seat adoption?
-- asked: At whom do seats sit idle because people never came or stopped coming?
-- use-case: Seat adoption and dormant users
-- says: Of {sum active_users 'user'} at {count 'customer'}, {sum dormant} no longer log in and {sum never_logged_in} never did; the largest number of idle users is at {first customer_name}, {first idle_users} of {first active_users}.
-- read: Idle users are dormant ones and those who never logged in, most of them first. Dormant are active accounts without a login in the last days given, never logged in those created more than 30 days ago that did not once. Seat use is what the licence meter reports, all products together; users and seats are not the same, since one user may hold seats of several products. Many dormant users with the contract's end near is a seat reduction in the making.
-- chart: stacked x=customer_name y=logging_in,dormant,never_logged_in
-- mean: idle_percent of active_users
-- decides: seat_use_percent
-- total: active_users, dormant, never_logged_in, idle_users
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: within_days = 60
-- parameter: min_rows = 5
-- parameter: top = 25
-- uses: managers, live_installs
WITH live AS (
  SELECT cp.customer_id, sum(cp.contract_value) AS arr, min(cp.renewal_date) AS next_end
  FROM live_installs AS cp
  GROUP BY cp.customer_id
),
users AS (
  SELECT u.customer_id, count(*) AS users,
    count(*) FILTER (WHERE u.last_login_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS logging_in,
    count(*) FILTER (WHERE u.last_login_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS dormant,
    count(*) FILTER (WHERE u.last_login_date IS NULL AND u.created_date < CAST($as_of AS DATE) - 30) AS never_logged_in,
    count(*) FILTER (WHERE u.last_login_date IS NULL AND u.created_date >= CAST($as_of AS DATE) - 30) AS just_created,
    max(u.last_login_date) AS last_login
  FROM operational_data.user_accounts AS u
  WHERE u.status = 'Active'
  GROUP BY u.customer_id
),
measures AS (
  SELECT DISTINCT ON (l.customer_id, l.product_id) l.customer_id, l.licenses_purchased, l.licenses_active
  FROM usage_data.license_usage AS l
  WHERE l.usage_date > CAST($as_of AS DATE) - 92 AND l.usage_date <= CAST($as_of AS DATE)
  ORDER BY l.customer_id, l.product_id, l.usage_date DESC
),
seats AS (
  SELECT m.customer_id, sum(m.licenses_purchased) AS seats, sum(m.licenses_active) AS seats_used
  FROM measures AS m
  GROUP BY m.customer_id
)
SELECT
  v.customer_id,
  c.customer_name,
  u.users AS active_users,
  u.logging_in,
  u.dormant,
  u.never_logged_in,
  u.dormant + u.never_logged_in AS idle_users,
  round(CAST(100.0 * (u.dormant + u.never_logged_in) / nullif(u.users, 0) AS DECIMAL(18, 6)), 1) AS idle_percent,
  s.seats,
  s.seats_used,
  round(CAST(100.0 * s.seats_used / nullif(s.seats, 0) AS DECIMAL(18, 6)), 1) AS seat_use_percent,
  v.arr,
  v.next_end AS next_contract_end,
  v.next_end - CAST($as_of AS DATE) AS days_left,
  m.csm,
  count(*) OVER () AS rows_in_all
FROM live AS v
JOIN users AS u ON u.customer_id = v.customer_id
JOIN sales_data.customers AS c ON c.customer_id = v.customer_id
LEFT JOIN seats AS s ON s.customer_id = v.customer_id
LEFT JOIN managers AS m ON m.customer_id = v.customer_id
WHERE u.users >= CAST($min_rows AS INTEGER)
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY idle_users DESC, idle_percent DESC, v.customer_id
LIMIT CAST($top AS INTEGER)
