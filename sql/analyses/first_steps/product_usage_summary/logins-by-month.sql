-- title: Logins by month
-- question: How often do users log in, month by month?
-- asked: Is the product being used more or less over time, by logins?
-- asked: How many logins did we measure each month?
-- asked: What is the monthly trend of people signing in?
-- says: Logins {moved logins by month}.
-- read: Each install is measured for one week a month; the logins of these weeks are added up. More installs mean more logins, so growth of the business is in it too. The first and the last month may be parts of one.
-- chart: line x=month y=logins
-- difficulty: easy
-- parameter: product
SELECT
  CAST(date_trunc('month', u.usage_date) AS DATE) AS month,
  sum(u.login_count) AS logins,
  count(*) AS installs_measured
FROM usage_data.product_usage_summary AS u
WHERE (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY 1
ORDER BY month
