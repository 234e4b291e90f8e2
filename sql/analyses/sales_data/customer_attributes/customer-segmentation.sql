-- title: Attributes that mark better and worse customers than their peers
-- question: Which certifications, technologies, use cases and rules mark accounts that buy more, spend more or leave more than others of their size?
-- asked: Which traits of an account (certificates, tech, use cases, rules) go with buying more, spending more or leaving?
-- asked: What sort of accounts are better customers, size aside?
-- asked: What known facts about companies tell good customers from bad?
-- use-case: Customer segmentation
-- says: Against peers of their size (100), buying {ranges buyer_index by attribute_value,attribute_type} and spending {ranges spend_index by attribute_value,attribute_type}.
-- read: A segment is all accounts with the attribute. Both indexes compare with what accounts of the same company sizes do on average: 100 is alike, 130 is 30 percent more live customers, or more recurring revenue, than one would expect. The best and the worst by buyer index are shown; a star marks a buyer index that chance does not explain. In small segments both are drawn towards 100, as if five average customers more belonged to them. Left is the share of buyers without a live product today. An account is in several segments.
-- chart: scatter x=buyer_index y=spend_index series=attribute_type
-- rate: left_percent of left_n
-- index: buyer_index of live_customers
-- mean: spend_index of live_customers
-- share: penetration_percent of accounts
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- parameter: min_rows = 5
-- parameter: top = 15
-- uses: install_ends
WITH installs AS (
  SELECT i.customer_id, sum(i.contract_value) FILTER (WHERE i.is_live) AS arr
  FROM install_ends AS i
  WHERE i.install_date <= CAST($as_of AS DATE)
  GROUP BY i.customer_id
),
accounts AS (
  SELECT c.customer_id, c.company_size,
    CASE WHEN i.customer_id IS NOT NULL THEN 1 ELSE 0 END AS bought,
    CASE WHEN i.arr IS NOT NULL THEN 1 ELSE 0 END AS live,
    coalesce(i.arr, 0) AS arr
  FROM sales_data.customers AS c
  LEFT JOIN installs AS i ON i.customer_id = c.customer_id
  WHERE c.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
peers AS (
  SELECT company_size, 1.0 * sum(live) / count(*) AS live_rate, 1.0 * sum(arr) / count(*) AS mean_arr
  FROM accounts
  GROUP BY company_size
),
segments AS (
  SELECT t.attribute_type, t.attribute_value,
    count(*) AS accounts, sum(a.live) AS live, sum(a.bought) AS bought, sum(a.arr) AS arr,
    CAST(sum(p.live_rate) AS DECIMAL(18, 6)) AS expected_live,
    CAST(sum(p.mean_arr) AS DECIMAL(18, 6)) AS expected_arr,
    CAST(sum(p.mean_arr) / nullif(sum(p.live_rate), 0) AS DECIMAL(18, 6)) AS expected_per_customer
  FROM (SELECT DISTINCT customer_id, attribute_type, attribute_value FROM sales_data.customer_attributes
        WHERE created_date <= CAST($as_of AS DATE)) AS t
  JOIN accounts AS a ON a.customer_id = t.customer_id
  JOIN peers AS p ON p.company_size = a.company_size
  GROUP BY t.attribute_type, t.attribute_value
  HAVING count(*) >= CAST($min_rows AS INTEGER)
),
indexed AS (
  SELECT s.*,
    round(CAST(100 * (s.live + 5) / (s.expected_live + 5) AS DECIMAL(18, 6)), 0) AS buyer_index,
    round(CAST(100 * (s.arr + 5 * s.expected_per_customer) / nullif(s.expected_arr + 5 * s.expected_per_customer, 0) AS DECIMAL(18, 6)), 0) AS spend_index
  FROM segments AS s
),
ranked AS (
  SELECT i.*,
    row_number() OVER (ORDER BY i.buyer_index DESC, i.accounts DESC, i.attribute_type, i.attribute_value) AS from_best,
    row_number() OVER (ORDER BY i.buyer_index, i.accounts DESC, i.attribute_type, i.attribute_value) AS from_worst
  FROM indexed AS i
)
SELECT
  attribute_type,
  attribute_value,
  buyer_index,
  spend_index,
  accounts,
  live AS live_customers,
  round(CAST(100.0 * live / accounts AS DECIMAL(18, 6)), 1) AS penetration_percent,
  arr AS annual_recurring_revenue,
  round(CAST(arr / nullif(live, 0) AS DECIMAL(18, 6)), 0) AS revenue_per_customer,
  round(CAST(100.0 * (bought - live) / nullif(bought, 0) AS DECIMAL(18, 6)), 1) AS left_percent,
  bought AS left_n
FROM ranked
WHERE from_best <= CAST($top AS INTEGER) OR from_worst <= CAST($top AS INTEGER)
ORDER BY from_best
