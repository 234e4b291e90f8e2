-- title: Use cases, the products that serve them, and who still lacks them
-- question: What do our accounts want to do, which of our products do they buy for it, and which customers with that use case have not bought it yet?
-- asked: What do accounts want to use us for, what do they buy for it, and who has the need but not the product?
-- asked: Which use cases are there, with matching products and untapped customers?
-- asked: Who could buy more, judging by their use case?
-- use-case: Use case identification
-- says: Of {count 'use case'}, {count where link <> 'none'} {goes/go} with a product category that customers with it own more often than others; there {sum lacking 'gap' where link <> 'none'} of customers with the use case {is/are} open, worth {sum potential_annual_value where link <> 'none'} a year.
-- read: The serving category is the one that live customers with the use case own more than others do; lift is how many times as often, below 1.1 there is no link to speak of, and without a star chance alone may explain it. Lacking are live customers with the use case that do not own the category, the first call for a cross-sell; potential is their number times the median yearly value of a customer in that category. Prospects are accounts with the use case that own nothing and never did.
-- chart: bar x=use_case y=lacking series=serving_category
-- share: owning_percent of live_customers
-- index: lift of customers_owning_it
-- decides: link
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- parameter: min_rows = 4
-- parameter: top = 30
-- uses: live_installs, former_customers
WITH accounts AS (
  SELECT c.customer_id, c.industry
  FROM sales_data.customers AS c
  WHERE c.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
owned AS (
  SELECT i.customer_id, p.product_category, sum(i.contract_value) AS arr
  FROM live_installs AS i
  JOIN sales_data.products AS p ON p.product_id = i.product_id
  GROUP BY i.customer_id, p.product_category
),
customers AS (
  SELECT o.customer_id FROM owned AS o JOIN accounts AS a ON a.customer_id = o.customer_id GROUP BY o.customer_id
),
categories AS (
  SELECT o.product_category, 1.0 * count(*) / (SELECT count(*) FROM customers) AS usual_share,
    round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(o.arr AS DOUBLE PRECISION)) AS DECIMAL(18, 6)), 2) AS median_value
  FROM owned AS o
  JOIN accounts AS a ON a.customer_id = o.customer_id
  GROUP BY o.product_category
),
cases AS (
  SELECT DISTINCT t.customer_id, t.attribute_value AS use_case
  FROM sales_data.customer_attributes AS t
  JOIN accounts AS a ON a.customer_id = t.customer_id
  WHERE t.attribute_type = 'Use Case' AND t.created_date <= CAST($as_of AS DATE)
),
sizes AS (
  SELECT s.use_case, count(*) AS accounts, count(k.customer_id) AS live_customers,
    count(*) FILTER (WHERE k.customer_id IS NULL AND f.customer_id IS NULL) AS prospects
  FROM cases AS s
  LEFT JOIN customers AS k ON k.customer_id = s.customer_id
  LEFT JOIN former_customers AS f ON f.customer_id = s.customer_id
  GROUP BY s.use_case
),
main_industry AS (
  SELECT s.use_case, a.industry,
    row_number() OVER (PARTITION BY s.use_case ORDER BY count(*) DESC, a.industry) AS place
  FROM cases AS s
  JOIN accounts AS a ON a.customer_id = s.customer_id
  GROUP BY s.use_case, a.industry
),
served AS (
  SELECT s.use_case, o.product_category, count(*) AS owners,
    row_number() OVER (PARTITION BY s.use_case
      ORDER BY round(CAST(1.0 * count(*) / g.usual_share AS DECIMAL(18, 6)), 4) DESC, o.product_category) AS place,
    g.usual_share, g.median_value
  FROM cases AS s
  JOIN owned AS o ON o.customer_id = s.customer_id
  JOIN categories AS g ON g.product_category = o.product_category
  GROUP BY s.use_case, o.product_category, g.usual_share, g.median_value
)
SELECT
  z.use_case,
  v.product_category AS serving_category,
  z.accounts,
  z.live_customers,
  v.owners AS customers_owning_it,
  round(CAST(100.0 * v.owners / nullif(z.live_customers, 0) AS DECIMAL(18, 6)), 1) AS owning_percent,
  round(CAST(1.0 * v.owners / nullif(z.live_customers, 0) / v.usual_share AS DECIMAL(18, 6)), 2) AS lift,
  CASE WHEN round(CAST(1.0 * v.owners / nullif(z.live_customers, 0) / v.usual_share AS DECIMAL(18, 6)), 2) >= 1.3 THEN 'clear'
       WHEN round(CAST(1.0 * v.owners / nullif(z.live_customers, 0) / v.usual_share AS DECIMAL(18, 6)), 2) >= 1.1 THEN 'weak'
       ELSE 'none' END AS link,
  z.live_customers - v.owners AS lacking,
  (z.live_customers - v.owners) * v.median_value AS potential_annual_value,
  z.prospects,
  m.industry AS mostly_in,
  count(*) OVER () AS rows_in_all
FROM sizes AS z
JOIN served AS v ON v.use_case = z.use_case AND v.place = 1
JOIN main_industry AS m ON m.use_case = z.use_case AND m.place = 1
WHERE z.live_customers >= CAST($min_rows AS INTEGER)
ORDER BY CASE WHEN round(CAST(1.0 * v.owners / nullif(z.live_customers, 0) / v.usual_share AS DECIMAL(18, 6)), 2) >= 1.1 THEN 0 ELSE 1 END,
  potential_annual_value DESC, z.use_case
LIMIT CAST($top AS INTEGER)
