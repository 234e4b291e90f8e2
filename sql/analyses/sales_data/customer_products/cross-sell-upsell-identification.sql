-- title: Who should buy what next
-- question: Which customers should we offer more licences or a further product, and what would it bring?
-- asked: Whom should we pitch more seats or another product, and what is it worth?
-- asked: What are our best upsell and cross-sell leads among customers?
-- asked: Which customers have room for more, in licences or products, and how much money is in it?
-- use-case: Cross-sell/upsell identification
-- says: {count 'offer'} may bring {sum expected_annual_value} a year, {sum expected_annual_value where play = 'Cross-sell'} by cross-selling and {sum expected_annual_value where play = 'Upsell'} by upselling; first {first offer}.
-- read: Upsell: 90 percent or more of the licences are in use; enough are offered to bring use down to 80 percent, at today's price per licence. Cross-sell: the product not owned that fits best; fit is the share of the owners of one of the customer's products that run it, too, value the median that customers of this size pay. Expected is value times fit times the health score's chance to expand. Accounts of high risk, accounts that have said they will not renew, and products already in an open deal other than a renewal are left out.
-- decides: why
-- chart: bar x=offer y=expected_annual_value series=play
-- total: expected_annual_value, annual_value_if_bought
-- difficulty: advanced
-- parameter: rep
-- parameter: product
-- parameter: min_rows = 10
-- parameter: top = 15
-- uses: live_installs, health, open_opportunities
WITH live AS MATERIALIZED (
  SELECT i.customer_id, i.product_id, i.license_count, i.contract_value, c.company_size
  FROM live_installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
),
targets AS MATERIALIZED (
  SELECT s.customer_id, s.risk_level, s.expansion_probability, c.customer_name, c.account_owner, c.company_size
  FROM health AS s
  JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
  WHERE NOT s.at_risk
    AND s.customer_id NOT IN (SELECT x.customer_id FROM live_installs AS x WHERE x.renewal_status = 'Lost')
    AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
),
usage AS MATERIALIZED (
  SELECT u.customer_id, u.product_id, u.licenses_active, u.utilization_percent,
    row_number() OVER (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date DESC) AS recency
  FROM usage_data.license_usage AS u
  WHERE u.usage_date <= CAST($as_of AS DATE) AND u.usage_date > CAST($as_of AS DATE) - 92
),
affinity AS MATERIALIZED (
  SELECT a.product_id AS owned, b.product_id AS offered, round(CAST(100.0 * count(*) / o.owners AS DECIMAL(18, 6)), 1) AS fit
  FROM live AS a
  JOIN live AS b ON b.customer_id = a.customer_id AND b.product_id <> a.product_id
  JOIN (SELECT product_id, count(*) AS owners FROM live GROUP BY product_id) AS o ON o.product_id = a.product_id
  WHERE o.owners >= CAST($min_rows AS INTEGER)
  GROUP BY a.product_id, b.product_id, o.owners
),
price AS MATERIALIZED (
  SELECT product_id, company_size, round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(contract_value AS DOUBLE PRECISION)) AS DECIMAL(18, 6)), 2) AS value
  FROM live
  GROUP BY product_id, company_size
),
thoughts AS (
  SELECT l.customer_id, f.offered AS product_id, f.fit, 0 AS taken
  FROM live AS l
  JOIN affinity AS f ON f.owned = l.product_id
  UNION ALL
  SELECT customer_id, product_id, 0, 1 FROM live
  UNION ALL
  SELECT customer_id, product_id, 0, 1 FROM open_opportunities
  WHERE opportunity_type <> 'Renewal'
),
pairs AS MATERIALIZED (
  SELECT customer_id, product_id, max(fit) AS fit
  FROM thoughts
  WHERE CAST($product AS VARCHAR) IS NULL OR product_id = $product
  GROUP BY customer_id, product_id
  HAVING max(taken) = 0
),
cross_sell AS (
  SELECT x.customer_id, x.product_id, x.fit, p.value,
    row_number() OVER (PARTITION BY x.customer_id ORDER BY p.value * x.fit DESC, x.product_id) AS best
  FROM pairs AS x
  JOIN targets AS t ON t.customer_id = x.customer_id
  JOIN price AS p ON p.product_id = x.product_id AND p.company_size = t.company_size
),
in_play AS MATERIALIZED (
  SELECT DISTINCT customer_id, product_id
  FROM open_opportunities
  WHERE opportunity_type = 'Upsell'
),
offers AS (
  SELECT x.customer_id, x.product_id, 'Cross-sell' AS play, x.fit, x.value,
    concat(x.fit, ' % of like customers run it') AS why
  FROM cross_sell AS x
  WHERE x.best = 1
  UNION ALL
  SELECT l.customer_id, l.product_id, 'Upsell', 100.0,
    CAST(l.contract_value / nullif(l.license_count, 0) * (ceil(u.licenses_active / 0.8) - l.license_count) AS DECIMAL(18, 2)),
    concat(u.licenses_active, ' of ', l.license_count, ' licences in use')
  FROM live AS l
  JOIN usage AS u ON u.customer_id = l.customer_id AND u.product_id = l.product_id AND u.recency = 1
  LEFT JOIN in_play AS o ON o.customer_id = l.customer_id AND o.product_id = l.product_id
  WHERE o.customer_id IS NULL AND u.utilization_percent >= 90 AND ceil(u.licenses_active / 0.8) > l.license_count
    AND (CAST($product AS VARCHAR) IS NULL OR l.product_id = $product)
),
ranked AS (
  SELECT s.play, s.customer_id, t.customer_name, t.account_owner, s.product_id, s.why, s.value, t.risk_level, t.expansion_probability,
    round(CAST(s.value * s.fit * t.expansion_probability / 10000 AS DECIMAL(18, 6)), 2) AS expected,
    row_number() OVER (PARTITION BY s.play ORDER BY s.value * s.fit * t.expansion_probability DESC, s.customer_id, s.product_id) AS place
  FROM offers AS s
  JOIN targets AS t ON t.customer_id = s.customer_id
)
SELECT
  r.play,
  r.place,
  concat(r.customer_name, ', ', p.product_name) AS offer,
  r.customer_id,
  r.customer_name,
  p.product_name,
  r.expected AS expected_annual_value,
  r.value AS annual_value_if_bought,
  r.why,
  round(r.expansion_probability, 1) AS chance_to_expand_percent,
  r.risk_level,
  r.account_owner,
  r.product_id
FROM ranked AS r
JOIN sales_data.products AS p ON p.product_id = r.product_id
WHERE r.place <= CAST($top AS INTEGER)
ORDER BY r.play, r.place
