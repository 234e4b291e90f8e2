-- title: How far behind the current version customers are, by product
-- question: How many of my customers run old versions, which are out of support, and what trouble do old versions make?
-- asked: How far behind are my customers on versions, who is unsupported, and does it cause problems?
-- asked: What share of my customers runs outdated versions, and how much trouble is that?
-- asked: Are old versions of my product hurting us?
-- says: The current version runs at {all current_percent} of installs; {sum out_of_support 'install'} {is/are} out of support, and {sum annual_value_behind} a year lies with installs that are behind. Of the last half year's faults {all faults_from_old_versions_percent} came from versions other than today's.
-- read: Live installs, by how many releases they are behind. Versions whose support ended before the data begins are on no list of releases: they count as out of support, behind all that are listed. Out of support means that their version's support has ended; soon, that it ends within 180 days. Days waiting is the median time since the first newer release came out, for those behind. Faults from old versions are the share of the last half year's Bug and Performance tickets that came from a version other than today's: high right after a release, a burden long after it.
-- chart: stacked x=product_name y=current_installs,one_behind,two_behind,three_or_more_behind
-- share: current_percent of installs, faults_from_old_versions_percent of faults_half_year
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- shows: live_installs = installs
-- uses: live_installs
WITH release AS (
  SELECT product_id, version_number, release_date, support_end_date,
    row_number() OVER (PARTITION BY product_id ORDER BY release_date DESC, release_id DESC) - 1 AS behind,
    lead(release_date) OVER (PARTITION BY product_id ORDER BY release_date, release_id) AS newer_since
  FROM operational_data.product_releases
  WHERE release_date <= CAST($as_of AS DATE)
),
listed AS (
  SELECT product_id, count(*) AS listed
  FROM release
  GROUP BY product_id
),
install AS (
  SELECT i.product_id, i.customer_id, i.contract_value, coalesce(r.behind, n.listed) AS behind, r.release_date, r.support_end_date,
    CAST($as_of AS DATE) - r.newer_since AS days_waiting
  FROM live_installs AS i
  LEFT JOIN release AS r ON r.product_id = i.product_id AND r.version_number = i.version_number
  JOIN listed AS n ON n.product_id = i.product_id
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
fault AS (
  SELECT t.product_id,
    count(*) AS faults,
    count(*) FILTER (WHERE t.product_version <> p.current_version) AS faults_old
  FROM support_data.support_tickets AS t
  JOIN sales_data.products AS p ON p.product_id = t.product_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE t.ticket_type IN ('Bug', 'Performance')
    AND t.created_date > CAST($as_of AS DATE) - 184
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY t.product_id
)
SELECT
  p.product_name,
  i.product_id,
  p.current_version,
  count(*) AS installs,
  round(CAST(100.0 * count(*) FILTER (WHERE i.behind = 0) / count(*) AS DECIMAL(18, 6)), 1) AS current_percent,
  count(*) FILTER (WHERE i.behind = 0) AS current_installs,
  count(*) FILTER (WHERE i.behind = 1) AS one_behind,
  count(*) FILTER (WHERE i.behind = 2) AS two_behind,
  count(*) FILTER (WHERE i.behind >= 3) AS three_or_more_behind,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY i.days_waiting) AS DECIMAL(18, 6)), 0) AS median_days_waiting,
  count(*) FILTER (WHERE i.release_date IS NULL OR i.support_end_date < CAST($as_of AS DATE)) AS out_of_support,
  count(*) FILTER (WHERE i.support_end_date >= CAST($as_of AS DATE) AND i.support_end_date < CAST($as_of AS DATE) + 180) AS out_of_support_soon,
  coalesce(sum(i.contract_value) FILTER (WHERE i.behind >= 1), 0) AS annual_value_behind,
  coalesce(max(f.faults), 0) AS faults_half_year,
  round(CAST(100.0 * max(f.faults_old) / nullif(max(f.faults), 0) AS DECIMAL(18, 6)), 1) AS faults_from_old_versions_percent
FROM install AS i
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN fault AS f ON f.product_id = i.product_id
GROUP BY p.product_name, i.product_id, p.current_version
ORDER BY current_percent, installs DESC, i.product_id
