-- title: Makers of integrated software as partners: reach, value, loyalty
-- question: With which software makers would a partnership pay, judged by the customers who connect their tools?
-- asked: Which software vendors should we partner with, going by our customers' integrations?
-- asked: With whom would a tech partnership be worthwhile?
-- asked: Whose tools do our most valuable customers connect to us?
-- use-case: Partnership insights
-- says: Through {first maker} {first accounts_connected 'customer'} {is/are} connected that pay {first annual_value_connected} a year, the most; by maker the share of renewals won {ranges renewals_won_percent by maker}.
-- read: One row per maker whose tools are in use, taken together. Value is what the accounts connected pay us a year; an account stands under each maker it uses, so do not add up. Loyalty compares decided renewals of accounts that had connected a tool of the maker when the contract ended with those of accounts that had connected only tools of others; what was connected later says nothing of them. Larger accounts connect more of everything, so a large gap still is no proof that the tool makes customers stay.
-- chart: bar x=maker y=annual_value_connected
-- rate: failing_connections_percent of failing_connections_n, renewals_won_percent of renewals_won_n, renewals_won_percent_without of renewals_won_without_n
-- differs: renewals_won_percent from renewals_won_percent_without
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- decides: accounts_connected
-- uses: arr, renewal_states
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
  SELECT u.maker, u.customer_id,
    count(*) FILTER (WHERE u.status = 'Error') AS failing,
    count(*) FILTER (WHERE u.status <> 'Inactive') AS in_use,
    count(DISTINCT u.integration_name) AS tools,
    min(u.install_date) AS first_connected,
    max(coalesce(v.arr, 0)) AS annual_value
  FROM used AS u
  LEFT JOIN arr AS v ON v.customer_id = u.customer_id
  GROUP BY u.maker, u.customer_id
),
live AS (
  SELECT count(*) AS accounts
  FROM arr AS v
  JOIN sales_data.customers AS c ON c.customer_id = v.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
-- The renewals decided of accounts that had connected some tool by then, so that both sides are of those who connect.
decided AS (
  SELECT r.renewal_id, r.customer_id, r.current_expiration_date, CASE WHEN r.renewal_status = 'Won' THEN 1 ELSE 0 END AS won
  FROM renewal_states AS r
  JOIN (SELECT customer_id, min(install_date) AS first_connected FROM used GROUP BY customer_id) AS f ON f.customer_id = r.customer_id
  WHERE r.is_settled AND f.first_connected <= r.current_expiration_date
),
whole AS (
  SELECT count(*) AS decided, sum(won) AS won FROM decided
),
loyalty AS (
  SELECT a.maker, count(*) AS decided, sum(d.won) AS won
  FROM account AS a
  JOIN decided AS d ON d.customer_id = a.customer_id AND a.first_connected <= d.current_expiration_date
  GROUP BY a.maker
)
SELECT
  a.maker,
  count(*) FILTER (WHERE a.in_use > 0 AND a.annual_value > 0) AS accounts_connected,
  round(CAST(100.0 * count(*) FILTER (WHERE a.in_use > 0 AND a.annual_value > 0) / nullif(max(e.accounts), 0) AS DECIMAL(18, 6)), 1) AS share_of_live_accounts_percent,
  coalesce(sum(a.annual_value) FILTER (WHERE a.in_use > 0), 0) AS annual_value_connected,
  round(CAST(sum(a.annual_value) FILTER (WHERE a.in_use > 0) / nullif(count(*) FILTER (WHERE a.in_use > 0 AND a.annual_value > 0), 0) AS DECIMAL(18, 6)), 0) AS annual_value_per_account,
  round(CAST(100.0 * max(l.won) / nullif(max(l.decided), 0) AS DECIMAL(18, 6)), 1) AS renewals_won_percent,
  round(CAST(100.0 * (max(w.won) - coalesce(max(l.won), 0)) / nullif(max(w.decided) - coalesce(max(l.decided), 0), 0) AS DECIMAL(18, 6)), 1)
    AS renewals_won_percent_without,
  count(*) FILTER (WHERE a.first_connected > CAST($as_of AS DATE) - 365) AS new_accounts_last_year,
  round(CAST(100.0 * sum(a.failing) / nullif(sum(a.in_use), 0) AS DECIMAL(18, 6)), 1) AS failing_connections_percent,
  max(a.tools) AS most_tools_at_one_account,
  sum(a.in_use) AS failing_connections_n,
  coalesce(max(l.decided), 0) AS renewals_won_n,
  max(w.decided) - coalesce(max(l.decided), 0) AS renewals_won_without_n
FROM account AS a
CROSS JOIN live AS e
CROSS JOIN whole AS w
LEFT JOIN loyalty AS l ON l.maker = a.maker
GROUP BY a.maker
HAVING sum(a.in_use) > 0
ORDER BY annual_value_connected DESC, a.maker
