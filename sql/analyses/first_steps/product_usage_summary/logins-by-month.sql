-- title: Logins by month
-- question: How often do users log in, month by month?
-- asked: Are our products being used more or less over time, by logins?
-- asked: How many logins did we measure each month?
-- asked: What is the monthly trend of people signing in?
-- says: Logins {moved logins by month}.
-- read: Use is measured in every second month, in one week of each install; the logins of these weeks are added up. More installs mean more logins, so growth of the business is in it too. The last month may still be under way.
-- chart: line x=month y=logins
-- difficulty: easy
-- parameter: product
-- parameter: within_months = 24
SELECT
  CAST(date_trunc('month', u.usage_date) AS DATE) AS month,
  sum(u.login_count) AS logins,
  count(*) AS installs_measured
FROM usage_data.product_usage_summary AS u
WHERE u.usage_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY 1
ORDER BY month
