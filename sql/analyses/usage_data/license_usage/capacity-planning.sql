-- title: When installs will run out of licences at their present growth
-- question: Which customers will fill their licences soon, and before or after the renewal?
-- asked: Which customers will run out of seats soon, and is that before their renewal?
-- asked: Who is about to hit the licence limit?
-- asked: When will customers fill up their licences, and does it happen before or after they renew?
-- use-case: Capacity planning
-- says: At their present growth {count 'install'} {runs/run} out of licences in the days asked for, {count where full_before_renewal = 'yes'} of them before the renewal; the value that is added a day is highest at {first install}, full in {first days_until_full}.
-- read: A straight line through the last six measurings, or five of a young install, gives the licences added a month and the days until all are in use; fit (0 to 1) tells how straight the growth is: only installs with 0.5 or more are listed, since below it the date is a guess. Days count from today, though the last measuring may be two months old. Full before renewal yes means that the talk about more seats cannot wait for it. Ordered by the value of the seats added per day. Installs already full, shrinking or with licences added meanwhile are not listed. A month counts once all its installs are measured, from its 22nd day on.
-- chart: scatter x=utilisation_percent y=days_until_full
-- none: No install runs out of licences soon.
-- total: licences
-- difficulty: intermediate
-- parameter: product
-- parameter: within_days = 184
-- parameter: top = 20
-- uses: live_installs
WITH newest AS (
  SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) AS day FROM usage_data.license_usage WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
),
trend AS (
  SELECT l.customer_id, l.product_id,
    max(l.usage_date) AS measured_on,
    max(CASE WHEN CAST(date_trunc('month', l.usage_date) AS DATE) = n.day THEN l.licenses_active END) AS active,
    max(CASE WHEN CAST(date_trunc('month', l.usage_date) AS DATE) = n.day THEN l.licenses_purchased END) AS purchased,
    count(*) AS n,
    sum(CAST(date_trunc('month', l.usage_date) AS DATE) - n.day) AS x,
    sum(l.licenses_active) AS y,
    sum((CAST(date_trunc('month', l.usage_date) AS DATE) - n.day) * (CAST(date_trunc('month', l.usage_date) AS DATE) - n.day)) AS xx,
    sum((CAST(date_trunc('month', l.usage_date) AS DATE) - n.day) * l.licenses_active) AS xy,
    sum(l.licenses_active * l.licenses_active) AS yy
  FROM usage_data.license_usage AS l
  CROSS JOIN newest AS n
  WHERE CAST(date_trunc('month', l.usage_date) AS DATE) > n.day - 310 AND CAST(date_trunc('month', l.usage_date) AS DATE) <= n.day
    AND (CAST($product AS VARCHAR) IS NULL OR l.product_id = $product)
  GROUP BY l.customer_id, l.product_id
  HAVING count(*) >= 5 AND min(l.licenses_purchased) = max(l.licenses_purchased)
),
line AS (
  SELECT customer_id, product_id, active, purchased, measured_on,
    CAST(CAST(n * xy - x * y AS DOUBLE PRECISION) / CAST(n * xx - x * x AS DOUBLE PRECISION) AS DECIMAL(18,6)) AS added_a_day,
    CAST(CAST(n * xy - x * y AS DOUBLE PRECISION) * CAST(n * xy - x * y AS DOUBLE PRECISION)
      / (CAST(n * xx - x * x AS DOUBLE PRECISION) * CAST(n * yy - y * y AS DOUBLE PRECISION)) AS DECIMAL(18, 6)) AS fit
  FROM trend
  WHERE active < purchased AND n * xy > x * y
),
forecast AS (
  SELECT customer_id, product_id, active, purchased, added_a_day, fit,
    greatest(round(CAST((purchased - active) / nullif(added_a_day, 0) AS DECIMAL(18, 6)), 0) - (CAST($as_of AS DATE) - measured_on), 0) AS days_until_full,
    measured_on
  FROM line
  WHERE added_a_day > 0.0001 AND fit >= 0.5
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  f.customer_id,
  f.product_id,
  f.purchased AS licences,
  f.active,
  round(CAST(100.0 * f.active / nullif(f.purchased, 0) AS DECIMAL(18, 6)), 1) AS utilisation_percent,
  round(30 * f.added_a_day, 1) AS added_a_month,
  round(f.fit, 2) AS fit,
  CAST(f.days_until_full AS INTEGER) AS days_until_full,
  CAST($as_of AS DATE) + CAST(f.days_until_full AS INTEGER) AS full_on,
  i.renewal_date,
  CASE WHEN CAST($as_of AS DATE) + CAST(f.days_until_full AS INTEGER) < i.renewal_date THEN 'yes' ELSE 'no' END AS full_before_renewal,
  CAST(ceil(f.active + f.added_a_day * (365 + (CAST($as_of AS DATE) - f.measured_on))) AS INTEGER) - f.purchased AS licences_short_in_a_year,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM forecast AS f
JOIN live_installs AS i ON i.customer_id = f.customer_id AND i.product_id = f.product_id
JOIN sales_data.customers AS c ON c.customer_id = f.customer_id
JOIN sales_data.products AS p ON p.product_id = f.product_id
WHERE f.days_until_full <= CAST($within_days AS INTEGER)
ORDER BY round(CAST(i.contract_value * f.added_a_day / nullif(i.license_count, 0) AS DECIMAL(18, 6)), 3) DESC NULLS LAST, f.customer_id, f.product_id
LIMIT CAST($top AS INTEGER)
