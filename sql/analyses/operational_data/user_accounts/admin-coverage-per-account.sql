-- title: Customers with too few working administrators
-- question: Which customers hang on one administrator, or have none who still logs in, and how many users depend on them?
-- asked: Which customers rely on a single admin or have none at all, and how many users does it touch?
-- asked: Where is admin cover thin at our customers?
-- asked: Who would be stuck if one administrator left?
-- use-case: Admin coverage per account
-- says: {count 'customer' where cover <> '3 only one'} {has/have} no administrator who still logs in, {count where cover = '3 only one'} more {hangs/hang} on a single one; {sum users_depending 'user'} {depends/depend} on them. First is {first customer_name} ({first users_depending 'user'}).
-- read: Working admins are active and logged in during the last 60 days. One is a single point of failure; none means that nobody can add users or change settings. Users depending are the active ones without the admins. Users per admin counts active users without the admins. Next in line is the manager or power user with the most logins, whom the customer could promote.
-- decides: cover
-- chart: bar x=customer_name y=users_depending
-- none: Every customer has administrators enough.
-- total: users_depending, arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: min_rows = 5
-- parameter: top = 25
-- uses: managers, arr
WITH live AS (
  SELECT k.customer_id, k.arr
  FROM arr AS k
),
cover AS (
  SELECT u.customer_id,
    count(*) FILTER (WHERE u.status = 'Active') AS active_users,
    count(*) FILTER (WHERE u.role = 'Admin') AS admins,
    count(*) FILTER (WHERE u.role = 'Admin' AND u.status = 'Active') AS active_admins,
    count(*) FILTER (WHERE u.role = 'Admin' AND u.status = 'Active' AND u.last_login_date > CAST($as_of AS DATE) - 60) AS working_admins,
    max(u.last_login_date) FILTER (WHERE u.role = 'Admin' AND u.status = 'Active') AS last_admin_login
  FROM operational_data.user_accounts AS u
  GROUP BY u.customer_id
),
deputies AS (
  SELECT DISTINCT ON (u.customer_id) u.customer_id, concat(u.first_name, ' ', u.last_name, ', ', u.role) AS deputy
  FROM operational_data.user_accounts AS u
  WHERE u.status = 'Active' AND u.role IN ('Manager', 'Power User') AND u.last_login_date > CAST($as_of AS DATE) - 60
  ORDER BY u.customer_id, u.login_count DESC, u.user_account_id
),
tickets AS (
  SELECT t.customer_id, count(*) AS access_tickets
  FROM support_data.support_tickets AS t
  WHERE t.category = 'Access' AND t.created_date > CAST($as_of AS DATE) - 180
  GROUP BY t.customer_id
)
SELECT
  v.customer_id,
  c.customer_name,
  CASE WHEN a.active_admins = 0 THEN '1 no admin' WHEN a.working_admins = 0 THEN '2 no admin logs in' ELSE '3 only one' END AS cover,
  a.active_users - a.active_admins AS users_depending,
  a.working_admins,
  a.active_admins,
  a.admins - a.active_admins AS admins_left,
  a.last_admin_login,
  CAST($as_of AS DATE) - a.last_admin_login AS days_since_admin_login,
  round(CAST(1.0 * (a.active_users - a.active_admins) / nullif(a.active_admins, 0) AS DECIMAL(18, 6)), 1) AS users_per_admin,
  d.deputy AS next_in_line,
  coalesce(t.access_tickets, 0) AS access_tickets_in_180_days,
  v.arr,
  m.csm,
  count(*) OVER () AS rows_in_all
FROM live AS v
JOIN cover AS a ON a.customer_id = v.customer_id
JOIN sales_data.customers AS c ON c.customer_id = v.customer_id
LEFT JOIN deputies AS d ON d.customer_id = v.customer_id
LEFT JOIN tickets AS t ON t.customer_id = v.customer_id
LEFT JOIN managers AS m ON m.customer_id = v.customer_id
WHERE a.working_admins <= 1
  AND a.active_users >= CAST($min_rows AS INTEGER)
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY cover, users_depending DESC, v.customer_id
LIMIT CAST($top AS INTEGER)
