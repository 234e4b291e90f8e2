-- title: New customers against the usual course of adoption
-- question: Do the products that we brought live lately take off as fast as usual, and which lag behind?
-- asked: Are recently launched installs taking off the way they should, and which are behind?
-- asked: How is early adoption going at newly onboarded customers?
-- asked: Which fresh go-lives are off to a slow start?
-- use-case: Early adoption tracking
-- says: Of {count 'install'} that went live lately, {count where gap_points is known} can be judged by now[: {count where course = 'behind'} {lags/lag} more than ten points behind the usual course and {count where course = 'ahead'} {is/are} as far ahead][; furthest behind is {least gap_points by install where course = 'behind'}]. {count where course = 'not measured yet'} {is/are} not measured yet, and {count where course = 'few licences'} {has/have} too few licences to judge.
-- read: Licences in use, in per cent, at the latest measure (its day, and how many days live the install was on it), against what other customers' products reached at the same age in months (usual), if others on record were of that age. A gap of more than ten points below at an early age wants a call, before habits set. With fewer than ten licences one user alone weighs more than ten points, so that these are not judged. Features in use counts those regularly or heavily used. Products installed in the last days given and still live: worst gap first, then those not judged and last those not measured yet.
-- decides: course, days_live_when_measured, licences
-- chart: bar x=install y=licences_used_percent,usual_percent
-- total: licences
-- difficulty: advanced
-- parameter: csm
-- parameter: product
-- parameter: within_days = 120
-- parameter: top = 25
-- uses: live_installs
WITH ages AS (
  SELECT cp.customer_id, cp.product_id, cp.install_date, l.usage_date, l.utilization_percent, l.licenses_purchased, l.licenses_active,
    floor((l.usage_date - cp.install_date) / 30) AS months_old
  FROM sales_data.customer_products AS cp
  JOIN usage_data.license_usage AS l ON l.customer_id = cp.customer_id AND l.product_id = cp.product_id
  WHERE l.usage_date BETWEEN cp.install_date AND cp.install_date + 299 AND l.usage_date <= CAST($as_of AS DATE)
),
usual AS (
  SELECT a.months_old, sum(a.utilization_percent) / count(*) AS percent
  FROM ages AS a
  WHERE a.install_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY a.months_old
),
latest AS (
  SELECT DISTINCT ON (v.customer_id, v.product_id) v.customer_id, v.product_id, v.install_date,
    a.usage_date, a.utilization_percent, a.licenses_purchased, a.licenses_active, a.months_old
  FROM live_installs AS v
  LEFT JOIN ages AS a ON a.customer_id = v.customer_id AND a.product_id = v.product_id
  WHERE v.install_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND v.install_date <= CAST($as_of AS DATE)
  ORDER BY v.customer_id, v.product_id, a.usage_date DESC
),
features AS (
  SELECT x.customer_id, x.product_id, count(*) AS features, count(*) FILTER (WHERE x.adoption_status IN ('Regular', 'Power User')) AS in_use
  FROM (
    SELECT DISTINCT ON (f.customer_id, f.product_id, f.feature_name) f.customer_id, f.product_id, f.adoption_status
    FROM usage_data.feature_usage AS f
    JOIN latest AS a ON a.customer_id = f.customer_id AND a.product_id = f.product_id
    WHERE f.usage_date BETWEEN CAST($as_of AS DATE) - 150 AND CAST($as_of AS DATE)
    ORDER BY f.customer_id, f.product_id, f.feature_name, f.usage_date DESC
  ) AS x
  GROUP BY x.customer_id, x.product_id
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  a.customer_id,
  c.customer_name,
  p.product_name,
  CASE
    WHEN a.usage_date IS NULL THEN 'not measured yet'
    WHEN a.licenses_purchased < 10 THEN 'few licences'
    WHEN u.percent IS NULL THEN 'no usual course'
    WHEN round(CAST(a.utilization_percent - u.percent AS DECIMAL(18, 6)), 1) < -10 THEN 'behind'
    WHEN round(CAST(a.utilization_percent - u.percent AS DECIMAL(18, 6)), 1) > 10 THEN 'ahead'
    ELSE 'as usual'
  END AS course,
  CAST($as_of AS DATE) - a.install_date AS days_live,
  a.usage_date AS measured_on,
  a.usage_date - a.install_date AS days_live_when_measured,
  a.utilization_percent AS licences_used_percent,
  round(CAST(u.percent AS DECIMAL(18, 6)), 1) AS usual_percent,
  CASE WHEN a.licenses_purchased >= 10 THEN round(CAST(a.utilization_percent - u.percent AS DECIMAL(18, 6)), 1) END AS gap_points,
  a.licenses_active AS users_active,
  a.licenses_purchased AS licences,
  f.in_use AS features_in_use,
  f.features AS features_measured,
  o.status AS onboarding,
  o.progress_percent,
  o.days_to_first_value,
  o.csm_assigned AS csm,
  count(*) OVER () AS rows_in_all
FROM latest AS a
LEFT JOIN usual AS u ON u.months_old = a.months_old
JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
JOIN sales_data.products AS p ON p.product_id = a.product_id
LEFT JOIN features AS f ON f.customer_id = a.customer_id AND f.product_id = a.product_id
LEFT JOIN operational_data.onboarding_progress AS o ON o.customer_id = a.customer_id AND o.product_id = a.product_id
WHERE (CAST($csm AS VARCHAR) IS NULL OR o.csm_assigned = $csm)
  AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
ORDER BY gap_points NULLS LAST, a.usage_date IS NULL, a.customer_id, a.product_id
LIMIT CAST($top AS INTEGER)
