-- title: Quality of recent releases: faults, errors, fixes needed, uptake
-- question: How good were my recent major and minor releases, and was each better or worse than the one before?
-- asked: How was the quality of my latest releases, and is each an improvement?
-- asked: Did my recent major and minor versions go well, compared with the ones before?
-- asked: Are my releases getting better or buggier?
-- says: Of releases older than 120 days, faults per 100 installs {ranges faults_per_100_installs by release where days_collected > 119}; {count where against_release_before > 0} {was/were} worse than the one before and {count where against_release_before < 0} better. {sum hotfixes 'hotfix|hotfixes'} {was/were} needed.
-- read: A major or minor release counts together with the patches and hotfixes that followed it, since many customers skip straight to those. Faults are Bug and Performance tickets from these versions in the first 120 days, per 100 installs of the product then; younger releases are still collecting, so they are not set against the one before; days_collected says for how long. Error rate compares the product's measurings in the 92 days after with the 92 days before. Releases with few installs are left out (least).
-- chart: bar x=release y=faults_per_100_installs
-- mean: faults_per_100_installs of installs_then
-- difficulty: advanced
-- parameter: product
-- parameter: within_days = 730
-- parameter: min_rows = 5
WITH numbered AS (
  SELECT r.product_id, r.release_id, r.version_number, r.release_date, r.release_type, r.features_added, r.bugs_fixed, r.adoption_rate_percent,
    sum(CASE WHEN r.release_type IN ('Major', 'Minor') THEN 1 ELSE 0 END) OVER (PARTITION BY r.product_id ORDER BY r.release_date, r.release_id) AS family
  FROM operational_data.product_releases AS r
  WHERE r.release_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR r.product_id = $product)
),
lead_release AS (
  SELECT * FROM numbered WHERE release_type IN ('Major', 'Minor')
),
fixes AS (
  SELECT m.release_id,
    count(*) AS fixes,
    count(*) FILTER (WHERE n.release_type = 'Hotfix') AS hotfixes,
    min(n.release_date) - min(m.release_date) AS days_to_first_fix,
    sum(n.adoption_rate_percent) AS adoption_of_fixes
  FROM lead_release AS m
  JOIN numbered AS n ON n.product_id = m.product_id AND n.family = m.family AND n.release_id <> m.release_id
  GROUP BY m.release_id
),
daily AS (
  SELECT product_id, max(usage_date) AS usage_date, count(*) AS installs, sum(error_rate_percent) AS error_sum
  FROM usage_data.product_usage_summary
  WHERE usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - 500
  GROUP BY product_id, date_trunc('month', usage_date)
),
around AS (
  SELECT m.release_id,
    1.0 * sum(d.installs) FILTER (WHERE d.usage_date >= m.release_date) / nullif(count(*) FILTER (WHERE d.usage_date >= m.release_date), 0) AS installs,
    sum(d.error_sum) FILTER (WHERE d.usage_date >= m.release_date) / nullif(sum(d.installs) FILTER (WHERE d.usage_date >= m.release_date), 0) AS error_after,
    sum(d.error_sum) FILTER (WHERE d.usage_date < m.release_date) / nullif(sum(d.installs) FILTER (WHERE d.usage_date < m.release_date), 0) AS error_before
  FROM lead_release AS m
  JOIN daily AS d ON d.product_id = m.product_id AND d.usage_date BETWEEN m.release_date - 92 AND m.release_date + 92
  GROUP BY m.release_id
),
fault AS (
  SELECT m.release_id,
    count(*) AS faults,
    count(*) FILTER (WHERE t.severity IN ('Critical', 'Blocker')) AS severe,
    count(DISTINCT t.customer_id) AS customers
  FROM lead_release AS m
  JOIN numbered AS n ON n.product_id = m.product_id AND n.family = m.family
  JOIN support_data.support_tickets AS t ON t.product_id = n.product_id AND t.product_version = n.version_number
  WHERE t.ticket_type IN ('Bug', 'Performance')
    AND t.created_date BETWEEN m.release_date AND m.release_date + 120
  GROUP BY m.release_id
),
judged AS (
  SELECT m.*, a.installs, a.error_after, a.error_before,
    coalesce(f.faults, 0) AS faults, coalesce(f.severe, 0) AS severe, coalesce(f.customers, 0) AS customers,
    coalesce(x.fixes, 0) AS fixes, coalesce(x.hotfixes, 0) AS hotfixes, x.days_to_first_fix,
    m.adoption_rate_percent + coalesce(x.adoption_of_fixes, 0) AS on_it_now,
    round(CAST(100.0 * coalesce(f.faults, 0) / nullif(a.installs, 0) AS DECIMAL(18, 6)), 1) AS faults_per_100_installs
  FROM lead_release AS m
  JOIN around AS a ON a.release_id = m.release_id
  LEFT JOIN fault AS f ON f.release_id = m.release_id
  LEFT JOIN fixes AS x ON x.release_id = m.release_id
  WHERE a.installs >= CAST($min_rows AS INTEGER)
    AND m.release_date >= (SELECT min(created_date) FROM support_data.support_tickets)
),
compared AS (
  SELECT j.*, CASE WHEN j.release_date <= CAST($as_of AS DATE) - 120
    THEN round(j.faults_per_100_installs - lag(j.faults_per_100_installs) OVER (PARTITION BY j.product_id ORDER BY j.release_date, j.release_id), 1) END AS against_before
  FROM judged AS j
)
SELECT
  concat(p.product_name, ' ', c.version_number) AS release,
  c.product_id,
  c.release_type,
  c.release_date,
  c.faults_per_100_installs,
  c.against_before AS against_release_before,
  least(CAST($as_of AS DATE) - c.release_date, 120) AS days_collected,
  c.faults,
  c.severe AS severe_faults,
  c.customers AS customers_with_faults,
  round(CAST(c.installs AS DECIMAL(18, 6)), 0) AS installs_then,
  round(CAST(c.error_before AS DECIMAL(18, 6)), 2) AS error_rate_before_percent,
  round(CAST(c.error_after AS DECIMAL(18, 6)), 2) AS error_rate_after_percent,
  c.fixes AS patches_and_hotfixes,
  c.hotfixes,
  c.days_to_first_fix,
  c.features_added,
  c.on_it_now AS on_it_now_percent
FROM compared AS c
JOIN sales_data.products AS p ON p.product_id = c.product_id
WHERE c.release_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
ORDER BY c.faults_per_100_installs DESC NULLS LAST, c.product_id, c.release_date DESC, c.release_id
