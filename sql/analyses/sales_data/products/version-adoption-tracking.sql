-- title: How far the current versions have spread
-- question: What share of each product's live customers runs the current version, and who is left on versions out of support?
-- asked: What part of each product's customers is on the current release, and who runs unsupported versions?
-- asked: How far is the latest version adopted, product by product, and who has been left behind?
-- asked: Who is still on a version out of support?
-- use-case: Version adoption tracking
-- says: The current version runs at {all on_current_percent} of installs; {sum out_of_support 'install'} {is/are} out of support and {sum support_ends_within_180_days} will be within half a year.
-- read: Installs count as live while their contract runs. Same minor counts those that lack only the latest patch; the share of licences shows whether the large customers have moved, too. A current version that is months old and still below 80 percent needs a push, unsupported installs need it now. Versions whose support ended before the data begins are on no list of releases: they count as out of support.
-- chart: bar x=product_name y=on_current_percent,same_minor_percent
-- share: on_current_percent of live_installs, same_minor_percent of live_installs
-- unit: support_ends_within_180_days number, out_of_support number
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- shows: live_installs = live_installs
-- uses: live_installs
WITH live AS (
  SELECT i.product_id, i.customer_id, i.version_number, i.license_count, r.release_date, r.support_end_date
  FROM live_installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  LEFT JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.version_number = i.version_number
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
)
SELECT
  p.product_id,
  p.product_name,
  p.current_version,
  cur.release_type,
  CAST($as_of AS DATE) - cur.release_date AS days_since_release,
  count(*) AS live_installs,
  round(CAST(100.0 * count(*) FILTER (WHERE l.version_number = p.current_version) / count(*) AS DECIMAL(18, 6)), 1) AS on_current_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE split_part(l.version_number, '.', 1) = split_part(p.current_version, '.', 1)
    AND split_part(l.version_number, '.', 2) = split_part(p.current_version, '.', 2)) / count(*) AS DECIMAL(18, 6)), 1) AS same_minor_percent,
  round(CAST(100.0 * sum(CASE WHEN l.version_number = p.current_version THEN l.license_count ELSE 0 END) / nullif(sum(l.license_count), 0) AS DECIMAL(18, 6)), 1) AS licences_on_current_percent,
  count(DISTINCT l.version_number) AS versions_in_use,
  count(*) FILTER (WHERE CAST(split_part(l.version_number, '.', 1) AS INTEGER) < CAST(split_part(p.current_version, '.', 1) AS INTEGER)) AS a_major_behind,
  count(*) FILTER (WHERE l.release_date IS NULL OR l.support_end_date < CAST($as_of AS DATE)) AS out_of_support,
  count(*) FILTER (WHERE l.support_end_date BETWEEN CAST($as_of AS DATE) AND CAST($as_of AS DATE) + 180 AND l.version_number <> p.current_version) AS support_ends_within_180_days,
  round(CAST(avg(CAST($as_of AS DATE) - l.release_date) AS DECIMAL(18, 6)), 0) AS mean_version_age_days
FROM live AS l
JOIN sales_data.products AS p ON p.product_id = l.product_id
LEFT JOIN operational_data.product_releases AS cur ON cur.product_id = p.product_id AND cur.version_number = p.current_version
GROUP BY p.product_id, p.product_name, p.current_version, cur.release_type, cur.release_date
ORDER BY on_current_percent, p.product_id
