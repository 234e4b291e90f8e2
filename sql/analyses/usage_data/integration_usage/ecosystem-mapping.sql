-- title: Which integrations live together in customers' landscapes
-- question: Which tools do customers connect to us together, more often than chance would have it?
-- asked: Which integrations are used together more than by luck?
-- asked: What tool combinations do our customers connect?
-- asked: If a customer hooks up one tool, which other comes with it?
-- use-case: Ecosystem mapping
-- says: {count where standard_errors > 3} of {count 'pair'} {lies/lie} more than three standard errors above what is expected; furthest is {first pair}, together at {first accounts_together 'account'} where {first expected_accounts} would be expected.
-- read: Pairs of integrations in use at the same account, over all its products. Expected are the accounts that would have the pair if each account connected as many tools as it does, drawn by chance from those in use: so a pair does not stand out because large accounts connect more of everything. above_chance is how many accounts more there are, lift how many times as many. Of some hundred pairs a few reach two standard errors by luck; from three on, a pair marks a landscape worth a joint offer or template.
-- chart: bar x=pair y=above_chance
-- index: lift of accounts_together
-- difficulty: advanced
-- parameter: industry
-- parameter: min_rows = 5
-- parameter: top = 25
-- uses: live_installs
WITH used AS (
  SELECT DISTINCT n.customer_id, n.integration_name, n.integration_type
  FROM usage_data.integration_usage AS n
  JOIN sales_data.customers AS c ON c.customer_id = n.customer_id
  WHERE n.status <> 'Inactive'
    AND n.install_date <= CAST($as_of AS DATE)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
single AS (
  SELECT integration_name, count(*) AS accounts
  FROM used
  GROUP BY integration_name
),
breadth AS (
  SELECT customer_id, count(*) AS tools
  FROM used
  GROUP BY customer_id
),
-- How many pairs an account makes of the tools that it has, spread over the pairs of tools by how common both are.
spread AS (
  SELECT count(*) AS all_accounts,
    1.0 * sum(tools * (tools - 1)) / nullif(sum(tools) * sum(tools) - (SELECT sum(accounts * accounts) FROM single), 0) AS per_pair
  FROM breadth
),
value AS (
  SELECT customer_id, sum(contract_value) AS annual_value
  FROM live_installs
  GROUP BY customer_id
),
pairs AS (
  SELECT a.integration_name AS first_name, a.integration_type AS first_type,
    b.integration_name AS second_name, b.integration_type AS second_type,
    count(*) AS together,
    sum(v.annual_value) AS annual_value
  FROM used AS a
  JOIN used AS b ON b.customer_id = a.customer_id AND b.integration_name > a.integration_name
  LEFT JOIN value AS v ON v.customer_id = a.customer_id
  GROUP BY a.integration_name, a.integration_type, b.integration_name, b.integration_type
)
SELECT
  concat(p.first_name, ' + ', p.second_name) AS pair,
  CASE WHEN p.first_type = p.second_type THEN p.first_type ELSE concat(p.first_type, ' + ', p.second_type) END AS kinds,
  p.together AS accounts_together,
  round(CAST(a.accounts * b.accounts * s.per_pair AS DECIMAL(18, 6)), 1) AS expected_accounts,
  round(CAST(p.together - a.accounts * b.accounts * s.per_pair AS DECIMAL(18, 6)), 1) AS above_chance,
  round(CAST(p.together / nullif(a.accounts * b.accounts * s.per_pair, 0) AS DECIMAL(18, 6)), 2) AS lift,
  round(CAST((p.together - a.accounts * b.accounts * s.per_pair) / nullif(sqrt(a.accounts * b.accounts * s.per_pair), 0) AS DECIMAL(18, 6)), 1)
    AS standard_errors,
  round(CAST(100.0 * p.together / nullif(a.accounts, 0) AS DECIMAL(18, 6)), 1) AS percent_of_first,
  round(CAST(100.0 * p.together / nullif(b.accounts, 0) AS DECIMAL(18, 6)), 1) AS percent_of_second,
  round(CAST(100.0 * p.together / nullif(s.all_accounts, 0) AS DECIMAL(18, 6)), 1) AS percent_of_accounts,
  p.annual_value AS annual_value_of_accounts,
  count(*) OVER () AS rows_in_all
FROM pairs AS p
CROSS JOIN spread AS s
JOIN single AS a ON a.integration_name = p.first_name
JOIN single AS b ON b.integration_name = p.second_name
WHERE p.together >= CAST($min_rows AS INTEGER)
ORDER BY standard_errors DESC NULLS LAST, above_chance DESC, p.together DESC, p.first_name, p.second_name
LIMIT CAST($top AS INTEGER)
