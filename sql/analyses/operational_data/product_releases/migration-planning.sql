-- title: Installations to migrate, the most urgent first
-- question: Which customers must move to a newer version, by when, and how hard will the move be?
-- asked: Who has to upgrade, by what date, and how painful will it be?
-- asked: Which customers run versions they must leave soon?
-- asked: What is the upgrade list, with deadlines and effort?
-- use-case: Migration planning
-- says: {count 'install'} worth {sum arr} a year {runs/run} behind the newest version: {count where state = 'out of support'} {has/have} lost support and must move now, {count where state = 'support ends soon'} lose it within 180 days; first {first install}.
-- read: Installations behind the newest release, in the order in which support ends: who is still supported may move, the others must. Versions whose support ended before the data begins are on no list of releases: they count as out of support, behind all that are listed. Breaking releases on the way are those with breaking changes between the version in use and the newest: each needs work at the customer's. Effort points: one per release on the way, five per breaking one, two per integration, and one per hundred licences.
-- decides: state, support_ends, breaking_releases
-- chart: bar x=install y=effort_points
-- total: arr, licences
-- difficulty: advanced
-- parameter: product
-- parameter: csm
-- parameter: region
-- parameter: top = 30
-- uses: managers, live_installs, unresolved_tickets
WITH installs AS (
  SELECT cp.install_id, cp.customer_id, cp.product_id, cp.version_number, cp.license_count, cp.contract_value, cp.renewal_date, cp.support_level,
    r.release_date, r.release_id, r.support_end_date
  FROM live_installs AS cp
  LEFT JOIN operational_data.product_releases AS r ON r.product_id = cp.product_id AND r.version_number = cp.version_number
),
path AS (
  SELECT i.install_id, count(*) AS releases, count(*) FILTER (WHERE r.breaking_changes = 'Yes') AS breaking, sum(r.features_added) AS features, sum(r.bugs_fixed) AS fixes
  FROM installs AS i
  JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.release_date <= CAST($as_of AS DATE)
    AND (i.release_date IS NULL OR r.release_date > i.release_date OR (r.release_date = i.release_date AND r.release_id > i.release_id))
  GROUP BY i.install_id
),
links AS (
  SELECT g.customer_id, g.product_id, count(*) AS integrations
  FROM usage_data.integration_usage AS g
  WHERE g.status <> 'Inactive'
  GROUP BY g.customer_id, g.product_id
),
tickets AS (
  SELECT t.customer_id, t.product_id, count(*) AS open_tickets
  FROM unresolved_tickets AS t
  GROUP BY t.customer_id, t.product_id
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  i.version_number AS from_version,
  p.current_version AS to_version,
  CASE WHEN i.release_id IS NULL OR i.support_end_date < CAST($as_of AS DATE) THEN 'out of support'
       WHEN i.support_end_date < CAST($as_of AS DATE) + 180 THEN 'support ends soon' ELSE 'supported' END AS state,
  i.support_end_date AS support_ends,
  i.support_end_date - CAST($as_of AS DATE) AS days_of_support_left,
  w.breaking AS breaking_releases,
  w.releases + 5 * w.breaking + 2 * coalesce(l.integrations, 0) + CAST(floor(i.license_count / 100.0) AS INTEGER) AS effort_points,
  w.releases AS releases_on_the_way,
  coalesce(l.integrations, 0) AS integrations,
  w.features AS features_gained,
  w.fixes AS bugs_fixed_on_the_way,
  i.license_count AS licences,
  i.contract_value AS arr,
  coalesce(t.open_tickets, 0) AS open_tickets,
  i.renewal_date,
  m.csm,
  i.customer_id,
  i.install_id,
  count(*) OVER () AS rows_in_all
FROM installs AS i
JOIN path AS w ON w.install_id = i.install_id
JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN links AS l ON l.customer_id = i.customer_id AND l.product_id = i.product_id
LEFT JOIN tickets AS t ON t.customer_id = i.customer_id AND t.product_id = i.product_id
LEFT JOIN managers AS m ON m.customer_id = i.customer_id
WHERE (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY i.support_end_date NULLS FIRST, effort_points DESC, i.install_id
LIMIT CAST($top AS INTEGER)
