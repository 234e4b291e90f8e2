-- title: How far each product's newest version has spread
-- question: How many of our live installations run the newest version of each product, and how many hang behind?
-- asked: How many installs are on the latest version of each product, and how many lag?
-- asked: What is the uptake of our newest releases?
-- asked: Are customers up to date or stuck on old versions, product by product?
-- use-case: Version adoption tracking
-- says: The newest version of its product runs at {all on_newest_percent} of installs; by product the share {ranges on_newest_percent by product_name}.
-- read: Shares of live installations, in per cent; the three add up to 100. One behind is the release before the newest. A newest release some months old with a low share is not taken up. ARR behind is the annual value of installations two or more releases behind. Versions whose support ended before the data begins are on no list of releases: they count as out of support, behind all that are listed.
-- chart: stacked x=product_name y=on_newest_percent,one_behind_percent,older_percent
-- share: on_newest_percent of live_installs, one_behind_percent of live_installs, older_percent of live_installs
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: segment
-- shows: live_installs = live_installs
-- uses: live_installs
WITH ranked AS (
  SELECT r.product_id, r.version_number, r.release_date, r.release_type, r.support_end_date,
    row_number() OVER (PARTITION BY r.product_id ORDER BY r.release_date DESC, r.release_id DESC) - 1 AS releases_behind
  FROM operational_data.product_releases AS r
  WHERE r.release_date <= CAST($as_of AS DATE)
),
listed AS (
  SELECT k.product_id, count(*) AS listed
  FROM ranked AS k
  GROUP BY k.product_id
),
installs AS (
  SELECT cp.customer_id, cp.product_id, cp.contract_value, coalesce(k.releases_behind, n.listed) AS releases_behind, k.release_date, k.support_end_date
  FROM live_installs AS cp
  LEFT JOIN ranked AS k ON k.product_id = cp.product_id AND k.version_number = cp.version_number
  JOIN listed AS n ON n.product_id = cp.product_id
  JOIN sales_data.customers AS c ON c.customer_id = cp.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
)
SELECT
  n.product_id,
  p.product_name,
  n.version_number AS newest_version,
  n.release_type,
  CAST($as_of AS DATE) - n.release_date AS days_since_release,
  count(*) AS live_installs,
  round(CAST(100.0 * count(*) FILTER (WHERE i.releases_behind = 0) / count(*) AS DECIMAL(18, 6)), 1) AS on_newest_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE i.releases_behind = 1) / count(*) AS DECIMAL(18, 6)), 1) AS one_behind_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE i.releases_behind >= 2) / count(*) AS DECIMAL(18, 6)), 1) AS older_percent,
  count(*) FILTER (WHERE i.releases_behind >= 1) AS installs_to_upgrade,
  round(CAST(1.0 * sum(i.releases_behind) / count(*) AS DECIMAL(18, 6)), 2) AS mean_releases_behind,
  round(CAST(1.0 * sum(CAST($as_of AS DATE) - i.release_date) / nullif(count(i.release_date), 0) AS DECIMAL(18, 6)), 0) AS mean_age_of_version_days,
  count(*) FILTER (WHERE i.release_date IS NULL OR i.support_end_date < CAST($as_of AS DATE)) AS out_of_support,
  coalesce(sum(i.contract_value) FILTER (WHERE i.releases_behind >= 2), 0) AS arr_behind
FROM ranked AS n
JOIN sales_data.products AS p ON p.product_id = n.product_id
JOIN installs AS i ON i.product_id = n.product_id
WHERE n.releases_behind = 0
  AND (CAST($product AS VARCHAR) IS NULL OR n.product_id = $product)
GROUP BY n.product_id, p.product_name, n.version_number, n.release_type, n.release_date
ORDER BY on_newest_percent, n.product_id
