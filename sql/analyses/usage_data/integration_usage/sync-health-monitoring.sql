-- title: Synchronisation health of each integration
-- question: Which integrations fail or fall silent most, and how much waits behind them?
-- asked: Which integrations break or go quiet most, and how much data is stuck?
-- asked: How reliable are our syncs?
-- asked: What connections fail or have stopped syncing, and what hangs on them?
-- use-case: Sync health monitoring
-- says: {sum failing} of {sum connections 'connection'} {fails/fail}, and {sum stale} {has/have} run later than the rhythm allows; {first annual_value_behind_all} a year stands behind those that fail. By integration the share {ranges failing_percent by integration_name}.
-- read: Only connections in use at live installs. Stale are those whose last successful run is older than their rhythm allows (two days for real-time and hourly, three for daily). Failures per 1,000 records, failed ones included, count since the connection was made, so a long-broken one weighs on it. Value behind is what the installs concerned pay a year; an install with two failing connections stands under both, and counts once in the sum of all.
-- chart: bar x=integration_name y=failing_percent
-- rate: failing_percent of connections
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: min_rows = 5
-- uses: live_installs
WITH connection AS (
  SELECT n.integration_name, n.integration_type, n.customer_id, n.product_id, n.status, n.sync_frequency,
    n.records_synced, n.error_count, i.contract_value,
    CAST($as_of AS DATE) - coalesce(n.last_sync_date, n.install_date) AS days_since_sync,
    CASE WHEN CAST($as_of AS DATE) - coalesce(n.last_sync_date, n.install_date) > CASE n.sync_frequency WHEN 'Daily' THEN 3 ELSE 2 END THEN 1 ELSE 0 END AS stale
  FROM usage_data.integration_usage AS n
  JOIN live_installs AS i ON i.customer_id = n.customer_id AND i.product_id = n.product_id
  JOIN sales_data.customers AS c ON c.customer_id = n.customer_id
  WHERE n.status <> 'Inactive'
    AND n.install_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR n.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
health AS (
  SELECT integration_name, integration_type,
    count(*) AS connections,
    count(*) FILTER (WHERE status = 'Error') AS failing,
    sum(stale) AS stale,
    max(CASE WHEN status = 'Error' THEN days_since_sync END) AS longest_days_silent,
    round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN status = 'Error' THEN days_since_sync END) AS DECIMAL(18, 6)), 0) AS median_days_silent,
    round(CAST(1000.0 * sum(error_count) / nullif(sum(records_synced) + sum(error_count), 0) AS DECIMAL(18, 6)), 2) AS failures_per_1000_records,
    count(*) FILTER (WHERE status = 'Error' AND sync_frequency = 'Real-time') AS failing_real_time,
    count(DISTINCT CASE WHEN status = 'Error' THEN customer_id END) AS accounts_affected,
    coalesce(sum(contract_value) FILTER (WHERE status = 'Error'), 0) AS annual_value_behind
  FROM connection
  GROUP BY integration_name, integration_type
),
behind AS (
  SELECT coalesce(sum(contract_value), 0) AS annual_value
  FROM (SELECT DISTINCT customer_id, product_id, contract_value FROM connection WHERE status = 'Error') AS failing_installs
)
SELECT
  integration_name,
  integration_type,
  connections,
  failing,
  round(CAST(100.0 * failing / connections AS DECIMAL(18, 6)), 1) AS failing_percent,
  stale,
  failing_real_time,
  median_days_silent,
  longest_days_silent,
  failures_per_1000_records,
  accounts_affected,
  annual_value_behind,
  round(CAST(100.0 * sum(failing) OVER () / nullif(sum(connections) OVER (), 0) AS DECIMAL(18, 6)), 1) AS failing_percent_of_all,
  b.annual_value AS annual_value_behind_all
FROM health
CROSS JOIN behind AS b
WHERE connections >= CAST($min_rows AS INTEGER)
ORDER BY failing_percent DESC, connections DESC, integration_name, integration_type
