-- title: Adoption of each integration among live installs
-- question: Which integrations do customers connect, which are gaining, and how soon after the start?
-- asked: Which integrations are popular, which are growing, and how soon do customers set them up?
-- asked: What do customers integrate us with, and how fast after they start?
-- asked: How is integration uptake developing?
-- use-case: Integration adoption tracking
-- says: Of {first live_accounts 'live account'}, the most have {most accounts_using by integration_name}. New connections {changed new_last_year from new_year_before} on the year before; in its share of them, {most gain_points by integration_name} gains most. Half of the connections in use were made within {first median_days_of_all} of the install.
-- read: Penetration is the share of live accounts with the integration in use at a live install (Active or Error; Inactive ones were given up). New connections are all that were made in the year, at installs that have ended since too, or the year before would look poor; gain is the change of the integration's share of them, so the growth of the base is left out. Kept says how many of all connections ever made at installs now live are still in use. Median days run from the product's install to the connection.
-- chart: bar x=integration_name y=penetration_percent
-- rate: kept_percent of connections_ever
-- decides: median_days_to_connect
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: industry
-- uses: install_ends
WITH connection AS (
  SELECT n.*, i.is_live, n.install_date - i.install_date AS days_to_connect, i.is_live AND n.status <> 'Inactive' AS is_in_use
  FROM usage_data.integration_usage AS n
  JOIN install_ends AS i ON i.customer_id = n.customer_id AND i.product_id = n.product_id
  JOIN sales_data.customers AS c ON c.customer_id = n.customer_id
  WHERE n.install_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR n.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
base AS (
  SELECT count(DISTINCT i.customer_id) AS accounts
  FROM install_ends AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE i.is_live
    AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
speed AS (
  SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY days_to_connect) AS median_days
  FROM connection
  WHERE is_in_use
),
tool AS (
  SELECT integration_name, integration_type,
    count(DISTINCT CASE WHEN is_in_use THEN customer_id END) AS accounts_using,
    count(*) FILTER (WHERE is_in_use) AS in_use,
    count(*) FILTER (WHERE is_live) AS connections_ever,
    count(*) FILTER (WHERE install_date > CAST($as_of AS DATE) - 365) AS new_last_year,
    count(*) FILTER (WHERE install_date > CAST($as_of AS DATE) - 730 AND install_date <= CAST($as_of AS DATE) - 365) AS new_year_before,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN is_in_use THEN days_to_connect END) AS median_days,
    sum(records_synced) FILTER (WHERE status = 'Active') AS records,
    count(*) FILTER (WHERE status = 'Active') AS active
  FROM connection
  GROUP BY integration_name, integration_type
)
SELECT
  t.integration_name,
  t.integration_type,
  t.accounts_using,
  round(CAST(100.0 * t.accounts_using / nullif(b.accounts, 0) AS DECIMAL(18, 6)), 1) AS penetration_percent,
  t.new_last_year,
  t.new_year_before,
  round(CAST(100.0 * t.new_last_year / nullif(sum(t.new_last_year) OVER (), 0)
    - 100.0 * t.new_year_before / nullif(sum(t.new_year_before) OVER (), 0) AS DECIMAL(18, 6)), 1) AS gain_points,
  round(CAST(t.median_days AS DECIMAL(18, 6)), 0) AS median_days_to_connect,
  t.connections_ever,
  round(CAST(100.0 * t.in_use / nullif(t.connections_ever, 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  rank() OVER (PARTITION BY t.integration_type ORDER BY t.accounts_using DESC) AS rank_in_type,
  round(CAST(1.0 * t.records / nullif(t.active, 0) AS DECIMAL(18, 6)), 0) AS records_per_active_connection,
  b.accounts AS live_accounts,
  round(CAST(s.median_days AS DECIMAL(18, 6)), 0) AS median_days_of_all
FROM tool AS t
CROSS JOIN base AS b
CROSS JOIN speed AS s
WHERE t.connections_ever > 0
ORDER BY accounts_using DESC, t.integration_name, t.integration_type
