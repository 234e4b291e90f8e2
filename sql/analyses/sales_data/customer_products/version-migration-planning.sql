-- title: Installs to migrate, in waves
-- question: Which customers must move to the current version, how big is the step, and in which order do we take them?
-- asked: Which customers should we move to the current version, and in what order?
-- asked: What is the migration plan, by size of jump and urgency?
-- asked: Who is behind on versions, how far, and whom do we upgrade first?
-- use-case: Version migration planning
-- says: {count 'install'} worth {sum annual_value} a year {has/have} to migrate, {count where wave = '1 support is over'} of them out of support already.
-- read: Waves follow the end of support of the version in use: over, within 90 days, within a year, later. Versions whose support ended before the data begins are on no list of releases: they count as out of support, behind all that are listed. Installs whose renewal is lost need no migration and are left out. Releases behind and breaking releases count what lies between the version in use and the current one; a breaking step with many licences needs a project, not a mail.
-- chart: none
-- decides: customer_name, product_name, runs, target
-- total: annual_value, licences
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- parameter: top = 40
-- uses: live_installs
WITH behind AS (
  SELECT i.install_id, i.customer_id, i.product_id, i.version_number, i.license_count, i.contract_value, i.usage_tier, i.renewal_date,
    p.product_name, p.current_version, r.release_id, r.release_date, r.support_end_date
  FROM live_installs AS i
  JOIN sales_data.products AS p ON p.product_id = i.product_id
  LEFT JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.version_number = i.version_number
  WHERE i.version_number <> p.current_version AND coalesce(i.renewal_status, '') <> 'Lost'
    AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
),
steps AS (
  SELECT b.install_id,
    count(*) AS releases_behind,
    count(*) FILTER (WHERE n.breaking_changes = 'Yes') AS breaking_releases,
    coalesce(sum(n.features_added), 0) AS features_missed,
    coalesce(sum(n.bugs_fixed), 0) AS fixes_missed
  FROM behind AS b
  JOIN operational_data.product_releases AS n
    ON n.product_id = b.product_id AND n.release_date <= CAST($as_of AS DATE)
    AND (b.release_date IS NULL OR n.release_date > b.release_date OR (n.release_date = b.release_date AND n.release_id > b.release_id))
  GROUP BY b.install_id
)
SELECT
  CASE WHEN b.release_date IS NULL OR b.support_end_date < CAST($as_of AS DATE) THEN '1 support is over'
       WHEN b.support_end_date <= CAST($as_of AS DATE) + 90 THEN '2 within 90 days'
       WHEN b.support_end_date <= CAST($as_of AS DATE) + 365 THEN '3 within a year'
       ELSE '4 later' END AS wave,
  c.customer_name,
  b.product_name,
  b.version_number AS runs,
  b.current_version AS target,
  b.support_end_date,
  b.support_end_date - CAST($as_of AS DATE) AS days_of_support_left,
  coalesce(s.releases_behind, 0) AS releases_behind,
  coalesce(s.breaking_releases, 0) AS breaking_releases,
  coalesce(s.fixes_missed, 0) AS fixes_missed,
  b.license_count AS licences,
  b.usage_tier,
  b.contract_value AS annual_value,
  b.renewal_date,
  c.account_owner,
  b.customer_id,
  b.install_id,
  count(*) OVER () AS rows_in_all
FROM behind AS b
JOIN sales_data.customers AS c ON c.customer_id = b.customer_id
LEFT JOIN steps AS s ON s.install_id = b.install_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY wave, breaking_releases DESC, b.license_count DESC, b.install_id
LIMIT CAST($top AS INTEGER)
