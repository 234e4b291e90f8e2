-- title: Makers of integrated software as partners: reach, value, loyalty
-- question: With which software makers would a partnership pay, judged by the customers who connect their tools?
-- asked: Which software vendors should we partner with, going by our customers' integrations?
-- asked: With whom would a tech partnership be worthwhile?
-- asked: Whose tools do our most valuable customers connect to us?
-- use-case: Partnership insights
-- says: The most yearly value is connected through {most annual_value_connected by maker}; by maker the share of renewals won {ranges renewals_won_percent by maker}.
-- read: One row per maker whose tools are in use, taken together. Value is what the accounts connected pay us a year; an account stands under each maker it uses, so do not add up. Loyalty compares the share of decided renewals won by accounts with and without the maker's tools; larger accounts connect more of everything, so treat small gaps with care.
-- chart: bar x=maker y=annual_value_connected
-- rate: failing_connections_percent of failing_connections_n, renewals_won_percent of renewals_won_n, renewals_won_percent_without of renewals_won_without_n
-- differs: renewals_won_percent from renewals_won_percent_without
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- uses: arr
WITH used AS (
  SELECT n.customer_id, n.integration_name, n.status, n.install_date,
    CASE
      WHEN n.integration_name IN ('Microsoft Teams', 'Power BI', 'Microsoft Dynamics 365', 'SharePoint', 'Azure Blob Storage') THEN 'Microsoft'
      WHEN n.integration_name IN ('BigQuery', 'Google Cloud Storage', 'Google Calendar', 'Looker') THEN 'Google'
      WHEN n.integration_name IN ('Salesforce', 'Slack', 'Tableau') THEN 'Salesforce'
      WHEN n.integration_name IN ('HubSpot', 'HubSpot Marketing') THEN 'HubSpot'
      WHEN n.integration_name IN ('Amazon S3', 'Amazon Redshift') THEN 'Amazon'
      ELSE n.integration_name
    END AS maker
  FROM usage_data.integration_usage AS n
  JOIN sales_data.customers AS c ON c.customer_id = n.customer_id
  WHERE n.install_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
account AS (
  SELECT maker, customer_id,
    count(*) AS connections,
    count(*) FILTER (WHERE status = 'Error') AS failing,
    count(*) FILTER (WHERE status <> 'Inactive') AS in_use,
    count(DISTINCT integration_name) AS tools,
    min(install_date) AS first_connected
  FROM used
  GROUP BY maker, customer_id
),
renewed AS (
  SELECT customer_id,
    count(*) FILTER (WHERE renewal_status = 'Won') AS won,
    count(*) FILTER (WHERE renewal_status = 'Lost') AS lost
  FROM operational_data.renewals
  GROUP BY customer_id
),
bought AS (
  SELECT s.customer_id, max(coalesce(a.arr, 0)) AS annual_value
  FROM sales_data.customer_products AS s
  LEFT JOIN arr AS a ON a.customer_id = s.customer_id
  GROUP BY s.customer_id
),
customer AS (
  SELECT b.customer_id, b.annual_value, coalesce(r.won, 0) AS won, coalesce(r.lost, 0) AS lost
  FROM bought AS b
  JOIN sales_data.customers AS k ON k.customer_id = b.customer_id
  LEFT JOIN renewed AS r ON r.customer_id = b.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR k.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR k.industry = $industry)
),
everyone AS (
  SELECT sum(won) AS won, sum(lost) AS lost, count(*) FILTER (WHERE annual_value > 0) AS live_accounts FROM customer
)
SELECT
  a.maker,
  max(a.tools) AS most_tools_at_one_account,
  count(*) FILTER (WHERE a.in_use > 0 AND c.annual_value > 0) AS accounts_connected,
  round(CAST(100.0 * count(*) FILTER (WHERE a.in_use > 0 AND c.annual_value > 0) / nullif(max(e.live_accounts), 0) AS DECIMAL(18, 6)), 1) AS share_of_live_accounts_percent,
  sum(c.annual_value) FILTER (WHERE a.in_use > 0) AS annual_value_connected,
  round(CAST(sum(c.annual_value) FILTER (WHERE a.in_use > 0) / nullif(count(*) FILTER (WHERE a.in_use > 0 AND c.annual_value > 0), 0) AS DECIMAL(18, 6)), 0) AS annual_value_per_account,
  count(*) FILTER (WHERE a.first_connected > CAST($as_of AS DATE) - 365) AS new_accounts_last_year,
  round(CAST(100.0 * sum(a.failing) / nullif(sum(a.in_use), 0) AS DECIMAL(18, 6)), 1) AS failing_connections_percent,
  round(CAST(100.0 * sum(c.won) / nullif(sum(c.won) + sum(c.lost), 0) AS DECIMAL(18, 6)), 1) AS renewals_won_percent,
  round(CAST(100.0 * (max(e.won) - sum(c.won)) / nullif(max(e.won) - sum(c.won) + max(e.lost) - sum(c.lost), 0) AS DECIMAL(18, 6)), 1) AS renewals_won_percent_without,
  sum(a.in_use) AS failing_connections_n,
  sum(c.won) + sum(c.lost) AS renewals_won_n,
  max(e.won) - sum(c.won) + max(e.lost) - sum(c.lost) AS renewals_won_without_n
FROM account AS a
JOIN customer AS c ON c.customer_id = a.customer_id
CROSS JOIN everyone AS e
GROUP BY a.maker
HAVING sum(a.in_use) > 0
ORDER BY annual_value_connected DESC NULLS LAST, a.maker
