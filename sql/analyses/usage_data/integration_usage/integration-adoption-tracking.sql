-- title: Adoption of each integration among live installs
-- question: Which integrations do customers connect, which are gaining, and how soon after the start?
-- asked: Which integrations are popular, which are growing, and how soon do customers set them up?
-- asked: What do customers integrate us with, and how fast after they start?
-- asked: How is integration uptake developing?
-- use-case: Integration adoption tracking
-- says: New connections {changed new_last_year from new_year_before} on the year before; most used is {most accounts_using by integration_name}.
-- read: Connections at live installs only. Penetration is the share of live accounts with the integration in use (Active or Error; Inactive ones were given up). New accounts compares the last year with the year before; kept says how many of all connections ever made are still in use. Median days run from the product's install to the connection.
-- chart: bar x=integration_name y=penetration_percent
-- rate: kept_percent of connections_ever
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: industry
-- uses: live_installs
WITH live AS (
  SELECT i.customer_id, i.product_id, i.install_date
  FROM live_installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
base AS (
  SELECT count(DISTINCT customer_id) AS accounts FROM live
)
SELECT
  n.integration_name,
  n.integration_type,
  count(DISTINCT CASE WHEN n.status <> 'Inactive' THEN n.customer_id END) AS accounts_using,
  round(CAST(100.0 * count(DISTINCT CASE WHEN n.status <> 'Inactive' THEN n.customer_id END) / nullif(max(b.accounts), 0) AS DECIMAL(18, 6)), 1) AS penetration_percent,
  rank() OVER (PARTITION BY n.integration_type ORDER BY count(DISTINCT CASE WHEN n.status <> 'Inactive' THEN n.customer_id END) DESC) AS rank_in_type,
  count(*) AS connections_ever,
  round(CAST(100.0 * count(*) FILTER (WHERE n.status <> 'Inactive') / count(*) AS DECIMAL(18, 6)), 1) AS kept_percent,
  count(*) FILTER (WHERE n.install_date > CAST($as_of AS DATE) - 365) AS new_last_year,
  count(*) FILTER (WHERE n.install_date > CAST($as_of AS DATE) - 730 AND n.install_date <= CAST($as_of AS DATE) - 365) AS new_year_before,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY n.install_date - l.install_date) AS DECIMAL(18, 6)), 0) AS median_days_to_connect,
  round(CAST(1.0 * sum(n.records_synced) FILTER (WHERE n.status = 'Active') / nullif(count(*) FILTER (WHERE n.status = 'Active'), 0) AS DECIMAL(18, 6)), 0) AS records_per_active_connection
FROM usage_data.integration_usage AS n
JOIN live AS l ON l.customer_id = n.customer_id AND l.product_id = n.product_id
CROSS JOIN base AS b
WHERE n.install_date <= CAST($as_of AS DATE)
GROUP BY n.integration_name, n.integration_type
ORDER BY accounts_using DESC, n.integration_name, n.integration_type
