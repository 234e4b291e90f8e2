-- title: Idle accounts that look like our good customers
-- question: Which of my accounts without a product and without an open deal resemble the customers who pay us most, and what should I offer?
-- asked: Which of my untouched accounts look like our best customers, and what do I pitch?
-- asked: Who should I prospect next among my own accounts?
-- asked: Which accounts of mine with nothing bought and nothing open are twins of our top payers?
-- says: {count 'idle account'} {resembles/resemble} good customers and may be worth {sum expected_annual_value} a year; first {first customer_name}, to be offered {first offer}.
-- read: Peers are live customers of the same industry and company size. Expected is what a peer pays us a year times our New Business win rate in the peer group. Likeness adds 2 for a peer in the same country and 1 for each certification, technology, use case or rule shared with a live peer; accounts below 2 are left out. Offer is the product that most peers run. Accounts that refused within the last half year are left in peace. Last lost shows why we failed before, if we tried.
-- chart: bar x=customer_name y=expected_annual_value
-- rate: peer_win_rate_percent of peer_win_rate_n
-- none: No idle account resembles our good customers.
-- total: expected_annual_value
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: industry
-- parameter: min_rows = 3
-- parameter: top = 20
-- uses: live_installs, open_opportunities, decided_deals
WITH live AS MATERIALIZED (
  SELECT i.customer_id, i.product_id, i.contract_value, c.industry, c.company_size, c.country
  FROM live_installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
),
idle AS MATERIALIZED (
  SELECT c.customer_id, c.customer_name, c.industry, c.company_size, c.country, c.account_owner
  FROM sales_data.customers AS c
  LEFT JOIN (SELECT DISTINCT customer_id FROM sales_data.customer_products WHERE install_date <= CAST($as_of AS DATE)) AS i ON i.customer_id = c.customer_id
  LEFT JOIN (SELECT DISTINCT customer_id FROM open_opportunities) AS o ON o.customer_id = c.customer_id
  WHERE i.customer_id IS NULL AND o.customer_id IS NULL AND c.created_date <= CAST($as_of AS DATE)
    AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
peers AS MATERIALIZED (
  SELECT industry, company_size, count(DISTINCT customer_id) AS peers, sum(contract_value) AS arr
  FROM live
  GROUP BY industry, company_size
),
offers AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT industry, company_size, product_id, count(*) AS owners,
      row_number() OVER (PARTITION BY industry, company_size ORDER BY count(*) DESC, product_id) AS place
    FROM live
    GROUP BY industry, company_size, product_id
  ) AS r
  WHERE r.place = 1
),
rates AS MATERIALIZED (
  SELECT c.industry, c.company_size,
    count(*) FILTER (WHERE d.status = 'Won') AS won, count(*) AS decided
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY c.industry, c.company_size
),
peer_values AS (
  SELECT DISTINCT l.industry, l.company_size, t.attribute_value
  FROM live AS l
  JOIN sales_data.customer_attributes AS t ON t.customer_id = l.customer_id
),
shared AS MATERIALIZED (
  SELECT i.customer_id, count(DISTINCT t.attribute_value) AS shared
  FROM idle AS i
  JOIN sales_data.customer_attributes AS t ON t.customer_id = i.customer_id
  JOIN peer_values AS v ON v.industry = i.industry AND v.company_size = i.company_size AND v.attribute_value = t.attribute_value
  GROUP BY i.customer_id
),
near AS MATERIALIZED (
  SELECT DISTINCT industry, company_size, country FROM live
),
lost AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT d.customer_id, d.close_date, d.win_loss_reason,
      row_number() OVER (PARTITION BY d.customer_id ORDER BY d.close_date DESC, d.deal_id DESC) AS recency
    FROM sales_data.closed_deals AS d
    WHERE d.status = 'Lost' AND d.close_date <= CAST($as_of AS DATE)
  ) AS r
  WHERE r.recency = 1
),
scored AS (
  SELECT i.*, p.peers, p.arr, f.product_id, f.owners, r.won, r.decided, l.close_date, l.win_loss_reason, coalesce(s.shared, 0) AS shared,
    round(CAST(p.arr * r.won / nullif(p.peers * r.decided, 0) AS DECIMAL(18, 6)), 0) AS expected,
    (CASE WHEN n.country IS NOT NULL THEN 2 ELSE 0 END) + coalesce(s.shared, 0) AS likeness
  FROM idle AS i
  JOIN peers AS p ON p.industry = i.industry AND p.company_size = i.company_size
  JOIN offers AS f ON f.industry = i.industry AND f.company_size = i.company_size AND f.place = 1
  LEFT JOIN rates AS r ON r.industry = i.industry AND r.company_size = i.company_size
  LEFT JOIN shared AS s ON s.customer_id = i.customer_id
  LEFT JOIN near AS n ON n.industry = i.industry AND n.company_size = i.company_size AND n.country = i.country
  LEFT JOIN lost AS l ON l.customer_id = i.customer_id AND l.recency = 1
)
SELECT
  s.customer_id,
  s.customer_name,
  s.industry,
  s.company_size,
  s.country,
  s.expected AS expected_annual_value,
  s.likeness,
  s.shared AS shared_attributes,
  s.peers AS live_peers,
  round(CAST(s.arr / s.peers AS DECIMAL(18, 6)), 0) AS revenue_per_peer,
  round(CAST(100.0 * s.won / nullif(s.decided, 0) AS DECIMAL(18, 6)), 1) AS peer_win_rate_percent,
  p.product_name AS offer,
  round(CAST(100.0 * s.owners / s.peers AS DECIMAL(18, 6)), 0) AS peers_running_it_percent,
  s.win_loss_reason AS last_lost,
  s.close_date AS last_lost_on,
  s.account_owner,
  count(*) OVER () AS rows_in_all,
  s.decided AS peer_win_rate_n
FROM scored AS s
JOIN sales_data.products AS p ON p.product_id = s.product_id
WHERE s.likeness >= 2 AND s.peers >= CAST($min_rows AS INTEGER) AND s.expected > 0
  AND (s.close_date IS NULL OR s.close_date <= CAST(CAST($as_of AS DATE) - INTERVAL '6 months' AS DATE))
ORDER BY s.expected DESC, s.likeness DESC, s.customer_id
LIMIT CAST($top AS INTEGER)
