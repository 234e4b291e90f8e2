-- title: Products that belong in one bundle
-- question: Which pairs of products are bought together more often than by chance, and do deals with the pair win and earn more?
-- asked: Which products sell together, and does bundling help?
-- asked: What bundles would make sense, going by pairs bought together and how those deals do?
-- asked: Are there product pairs that go together more than by luck, and do they win more and pay more?
-- use-case: Bundle optimization
-- says: Beyond chance, {first pair} are quoted together most ({first quoted_together 'time'}); the win rate of deals with both and of those with one is {against win_rate_together_percent from win_rate_apart_percent in first}.
-- read: Last quotes of new business and cross-sell, still open ones too. Lift over 1 means that the pair is quoted together more often than their single frequencies would let expect; beyond chance is that surplus in quotes and ranks the list. A good bundle has both, a win rate at or above that of the same products quoted apart, and no high discount; pairs sit in bigger deals, which are harder to win.
-- chart: bar x=pair y=win_rate_together_percent,win_rate_apart_percent
-- rate: win_rate_together_percent of win_rate_together_n, win_rate_apart_percent of win_rate_apart_n
-- differs: win_rate_together_percent from win_rate_apart_percent
-- index: lift of quoted_together
-- difficulty: advanced
-- parameter: top = 20
-- parameter: min_rows = 6
-- parameter: segment
-- uses: decided_deals, opportunity_states, sent_quotes
WITH last_quotes AS (
  SELECT q.quote_id, q.opportunity_id, q.discount_percent, q.total_amount,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS newest
  FROM sent_quotes AS q
),
baskets AS (
  SELECT q.quote_id, q.discount_percent, q.total_amount,
    CASE WHEN d.status = 'Won' THEN 1 WHEN d.status = 'Lost' THEN 0 END AS won
  FROM last_quotes AS q
  JOIN opportunity_states AS o ON o.opportunity_id = q.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN decided_deals AS d ON d.opportunity_id = q.opportunity_id
  WHERE q.newest = 1 AND o.opportunity_type IN ('New Business', 'Cross-sell')
    AND (d.deal_id IS NOT NULL OR o.is_open)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
items AS (
  SELECT DISTINCT b.quote_id, l.product_id, b.won, b.discount_percent, b.total_amount
  FROM baskets AS b
  JOIN sales_data.quote_line_items AS l ON l.quote_id = b.quote_id
),
single AS (
  SELECT i.product_id, count(*) AS quotes, sum(i.won) AS won, count(i.won) AS decided FROM items AS i GROUP BY i.product_id
),
pairs AS (
  SELECT a.product_id AS first_id, b.product_id AS second_id, count(*) AS quotes, sum(a.won) AS won, count(a.won) AS decided,
    avg(a.discount_percent) AS discount, sum(a.total_amount) / count(*) AS mean_amount
  FROM items AS a
  JOIN items AS b ON b.quote_id = a.quote_id AND b.product_id > a.product_id
  GROUP BY a.product_id, b.product_id
  HAVING count(*) >= CAST($min_rows AS INTEGER)
),
whole AS (
  SELECT count(*) AS quotes FROM baskets AS b
)
SELECT
  concat(f.product_name, ' + ', s.product_name) AS pair,
  p.quotes AS quoted_together,
  round(CAST(1.0 * p.quotes * w.quotes / (x.quotes * y.quotes) AS DECIMAL(18, 6)), 2) AS lift,
  round(CAST(p.quotes - 1.0 * x.quotes * y.quotes / w.quotes AS DECIMAL(18, 6)), 1) AS beyond_chance,
  round(CAST(100.0 * p.quotes / CASE WHEN x.quotes < y.quotes THEN x.quotes ELSE y.quotes END AS DECIMAL(18, 6)), 1) AS rarer_with_other_percent,
  round(CAST(100.0 * p.won / nullif(p.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_together_percent,
  round(CAST(100.0 * (x.won + y.won - 2 * p.won) / nullif(x.decided + y.decided - 2 * p.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_apart_percent,
  round(CAST(p.discount AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(p.mean_amount AS DECIMAL(18, 6)), 0) AS mean_quote_amount,
  p.first_id,
  p.second_id,
  count(*) OVER () AS rows_in_all,
  p.decided AS win_rate_together_n,
  x.decided + y.decided - 2 * p.decided AS win_rate_apart_n
FROM pairs AS p
JOIN single AS x ON x.product_id = p.first_id
JOIN single AS y ON y.product_id = p.second_id
JOIN sales_data.products AS f ON f.product_id = p.first_id
JOIN sales_data.products AS s ON s.product_id = p.second_id
CROSS JOIN whole AS w
ORDER BY round(CAST(p.quotes - 1.0 * x.quotes * y.quotes / w.quotes AS DECIMAL(18, 6)), 1) DESC, p.quotes DESC, p.first_id, p.second_id
LIMIT CAST($top AS INTEGER)
