-- title: Customers ripe for expansion and the product to offer
-- question: Which healthy customers are most likely to buy more, are they short of licences, and which product do their peers have that they lack?
-- asked: Which happy customers are ready for an upsell or cross-sell, and of what?
-- asked: Who among our healthy accounts will buy more, and which product are they missing?
-- asked: Where is the expansion potential, by likelihood, seat shortage and what peers have?
-- use-case: Expansion opportunity identification
-- says: Likeliest to expand of {count 'healthy customer'} is {first customer_name} ({first expansion_probability}), to be offered {first next_product}; {count where licences_used_percent > 95} {uses/use} more than 95 percent of the licences of a product, {count where open_expansion_deals > 0} {has/have} an open deal already.
-- read: Customers of risk level Low or Medium. Next product is the one most widespread among live customers of the same industry that this customer does not have; peers is the share of them that use it. Fullest product is where the licences run out first; above 100 overage is being charged. Customers without an open upsell or cross-sell deal are untouched ground.
-- decides: licences_used_percent
-- chart: bar x=customer_name y=expansion_probability
-- unit: expansion_probability percent
-- total: arr, open_expansion_amount
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: industry
-- parameter: top = 25
-- uses: managers, live_installs, health, open_opportunities
WITH installs AS (
  SELECT cp.customer_id, cp.product_id, c.industry, cp.contract_value
  FROM live_installs AS cp
  JOIN sales_data.customers AS c ON c.customer_id = cp.customer_id
),
owners AS (
  SELECT i.customer_id, i.industry, count(*) AS products, sum(i.contract_value) AS arr
  FROM installs AS i
  GROUP BY i.customer_id, i.industry
),
peers AS (
  SELECT o.industry, count(*) AS customers
  FROM owners AS o
  GROUP BY o.industry
),
spread AS (
  SELECT i.industry, i.product_id, count(DISTINCT i.customer_id) AS users
  FROM installs AS i
  GROUP BY i.industry, i.product_id
),
lacking AS (
  SELECT DISTINCT ON (o.customer_id) o.customer_id, s.product_id, 100.0 * s.users / nullif(p.customers, 0) AS share
  FROM owners AS o
  JOIN spread AS s ON s.industry = o.industry
  JOIN peers AS p ON p.industry = o.industry
  LEFT JOIN installs AS i ON i.customer_id = o.customer_id AND i.product_id = s.product_id
  WHERE i.product_id IS NULL
  ORDER BY o.customer_id, s.users DESC, s.product_id
),
measures AS (
  SELECT DISTINCT ON (l.customer_id, l.product_id) l.customer_id, l.product_id, l.utilization_percent
  FROM usage_data.license_usage AS l
  WHERE l.usage_date > CAST($as_of AS DATE) - 92 AND l.usage_date <= CAST($as_of AS DATE)
  ORDER BY l.customer_id, l.product_id, l.usage_date DESC
),
seats AS (
  SELECT DISTINCT ON (x.customer_id) x.customer_id, x.product_id, x.utilization_percent
  FROM measures AS x
  ORDER BY x.customer_id, x.utilization_percent DESC, x.product_id
),
deals AS (
  SELECT o.customer_id, count(*) AS open_deals, sum(o.amount) AS amount
  FROM open_opportunities AS o
  WHERE o.opportunity_type IN ('Upsell', 'Cross-sell')
  GROUP BY o.customer_id
)
SELECT
  h.customer_id,
  c.customer_name,
  h.expansion_probability,
  o.arr,
  fp.product_name AS fullest_product,
  s.utilization_percent AS licences_used_percent,
  np.product_name AS next_product,
  round(CAST(l.share AS DECIMAL(18, 6)), 1) AS peers_with_it_percent,
  coalesce(d.open_deals, 0) AS open_expansion_deals,
  coalesce(d.amount, 0) AS open_expansion_amount,
  o.products AS products_in_use,
  h.overall_score AS health_score,
  h.health_trend,
  m.csm,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM health AS h
JOIN sales_data.customers AS c ON c.customer_id = h.customer_id
JOIN owners AS o ON o.customer_id = h.customer_id
LEFT JOIN seats AS s ON s.customer_id = h.customer_id
LEFT JOIN sales_data.products AS fp ON fp.product_id = s.product_id
LEFT JOIN lacking AS l ON l.customer_id = h.customer_id
LEFT JOIN sales_data.products AS np ON np.product_id = l.product_id
LEFT JOIN deals AS d ON d.customer_id = h.customer_id
LEFT JOIN managers AS m ON m.customer_id = h.customer_id
WHERE NOT h.at_risk
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
ORDER BY h.expansion_probability DESC, h.customer_id
LIMIT CAST($top AS INTEGER)
