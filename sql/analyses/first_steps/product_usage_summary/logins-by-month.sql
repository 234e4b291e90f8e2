-- title: Logins by month
-- question: How often do users log in, month by month?
-- asked: Are our products being used more or less over time, by logins?
-- asked: How many logins did we measure each month?
-- asked: What is the monthly trend of people signing in?
-- says: Logins {moved logins by month yearly}; a user's logins in the measured week {moved logins_per_user by month yearly}.
-- read: Use is measured in every second month, in one week of each install; the logins of these weeks are added up. More installs mean more logins, so growth of the business is in it too; logins per user are those of one active user in the week. August and December are low every year, so a month is compared with that of the year before. The last month may still be under way.
-- chart: line x=month y=logins
-- difficulty: easy
-- parameter: product
-- parameter: within_months = 24
SELECT
  CAST(date_trunc('month', u.usage_date) AS DATE) AS month,
  sum(u.login_count) AS logins,
  round(1.0 * sum(u.login_count) / nullif(sum(u.active_users), 0), 2) AS logins_per_user,
  count(*) AS installs_measured
FROM usage_data.product_usage_summary AS u
WHERE u.usage_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY 1
ORDER BY month
