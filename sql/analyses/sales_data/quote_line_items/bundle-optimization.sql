-- title: Products that belong in one bundle
-- question: Which pairs of products are bought together more often than by chance, and do deals with the pair win and earn more?
-- asked: Which products sell together, and does bundling help?
-- asked: What bundles would make sense, going by pairs bought together and how those deals do?
-- asked: Are there product pairs that go together more than by luck, and do they win more and pay more?
-- use-case: Bundle optimization
-- says: Beyond chance, {first pair} are quoted together most ({first quoted_together 'time'}). Against deals at companies of the same sizes (100), its win index is {first win_index} and its amount index {first amount_index}[; by pair with 30 decided deals or more, the win index, n being those won, {ranges win_index by pair where win_rate_together_n > 29}].
-- read: Last quotes of new business and cross-sell, still open ones too. Lift over 1 means that the pair is quoted together more often than their single frequencies would let expect; beyond chance is that surplus in quotes and ranks the list. Pairs sit in deals of larger companies, which are won less often whatever they hold; so win index and amount index hold the deals with the pair against those at companies of the same sizes, 100 is alike, and a star marks what chance does not explain. A good bundle has a win index of 100 or more and no high discount. More products make a larger quote, so that an amount index above 100 alone does not show that the pair earns more.
-- chart: bar x=pair y=win_index
-- rate: win_rate_together_percent of win_rate_together_n
-- index: lift of quoted_together, win_index of won_together
-- decides: win_index, amount_index
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
  SELECT q.quote_id, q.discount_percent, q.total_amount, c.company_size,
    CASE WHEN d.status = 'Won' THEN 1 WHEN d.status = 'Lost' THEN 0 END AS won
  FROM last_quotes AS q
  JOIN opportunity_states AS o ON o.opportunity_id = q.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN decided_deals AS d ON d.opportunity_id = q.opportunity_id
  WHERE q.newest = 1 AND o.opportunity_type IN ('New Business', 'Cross-sell')
    AND (d.deal_id IS NOT NULL OR o.is_open)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
sizes AS (
  SELECT b.company_size, 1.0 * sum(b.won) / nullif(count(b.won), 0) AS rate, sum(b.total_amount) / count(*) AS mean_amount
  FROM baskets AS b
  GROUP BY b.company_size
),
items AS (
  SELECT DISTINCT b.quote_id, l.product_id, b.won, b.discount_percent, b.total_amount,
    CASE WHEN b.won IS NOT NULL THEN z.rate END AS usual, z.mean_amount AS usual_amount
  FROM baskets AS b
  JOIN sizes AS z ON z.company_size = b.company_size
  JOIN sales_data.quote_line_items AS l ON l.quote_id = b.quote_id
),
single AS (
  SELECT i.product_id, count(*) AS quotes FROM items AS i GROUP BY i.product_id
),
pairs AS (
  SELECT a.product_id AS first_id, b.product_id AS second_id, count(*) AS quotes, sum(a.won) AS won, count(a.won) AS decided,
    sum(a.usual) AS usual, avg(a.discount_percent) AS discount, sum(a.total_amount) / count(*) AS mean_amount,
    100.0 * sum(a.total_amount) / nullif(sum(a.usual_amount), 0) AS amount_index
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
  round(CAST(100.0 * p.won / nullif(p.usual, 0) AS DECIMAL(18, 6)), 1) AS win_index,
  round(CAST(p.amount_index AS DECIMAL(18, 6)), 1) AS amount_index,
  round(CAST(p.discount AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(p.mean_amount AS DECIMAL(18, 6)), 0) AS mean_quote_amount,
  p.first_id,
  p.second_id,
  count(*) OVER () AS rows_in_all,
  p.decided AS win_rate_together_n,
  p.won AS won_together
FROM pairs AS p
JOIN single AS x ON x.product_id = p.first_id
JOIN single AS y ON y.product_id = p.second_id
JOIN sales_data.products AS f ON f.product_id = p.first_id
JOIN sales_data.products AS s ON s.product_id = p.second_id
CROSS JOIN whole AS w
ORDER BY round(CAST(p.quotes - 1.0 * x.quotes * y.quotes / w.quotes AS DECIMAL(18, 6)), 1) DESC, p.quotes DESC, p.first_id, p.second_id
LIMIT CAST($top AS INTEGER)
