-- title: The technologies around our products
-- question: Which technologies do our accounts run, with which of our products do they go together, and where do we lose for want of a fit?
-- asked: What tech stacks do our accounts have, which of our products suit them, and where do we lose on fit?
-- asked: Which technologies go well with our products and which cost us deals?
-- asked: How does what an account runs affect what it buys from us?
-- use-case: Technology stack analysis
-- says: The most accounts have {most accounts by technology,kind}; by technology the win rate {ranges win_rate_percent by technology,kind}, the share of losses for missing features {ranges lost_for_missing_features_percent by technology,kind}.
-- read: Technologies on record as stack, or as an integration that the account wants. Favoured category is the one whose share of live installs next to the technology exceeds its usual share most; lift 1.5 is half as much again; categories of fewer than five such installs are left out. Win rate is of New Business; missing features is their share of lost deals: high together with a wide reach means that a connector is worth building.
-- chart: bar x=technology y=accounts series=kind
-- rate: win_rate_percent of win_rate_n, lost_for_missing_features_percent of lost_for_missing_features_n
-- mean: lift of accounts
-- decides: favoured_category
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- parameter: top = 25
-- uses: live_installs, decided_deals
WITH accounts AS (
  SELECT c.customer_id
  FROM sales_data.customers AS c
  WHERE c.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
stack AS (
  SELECT DISTINCT t.customer_id, t.attribute_type, t.attribute_value
  FROM sales_data.customer_attributes AS t
  JOIN accounts AS a ON a.customer_id = t.customer_id
  WHERE t.attribute_type IN ('Technology Stack', 'Integration') AND t.created_date <= CAST($as_of AS DATE)
),
live AS (
  SELECT i.customer_id, p.product_category, count(*) AS installs, sum(i.contract_value) AS arr
  FROM live_installs AS i
  JOIN sales_data.products AS p ON p.product_id = i.product_id
  JOIN accounts AS a ON a.customer_id = i.customer_id
  GROUP BY i.customer_id, p.product_category
),
usual AS (
  SELECT product_category, 1.0 * sum(installs) / sum(sum(installs)) OVER () AS share
  FROM live
  GROUP BY product_category
),
next_to AS (
  SELECT s.attribute_type, s.attribute_value, l.product_category, sum(l.installs) AS installs,
    1.0 * sum(l.installs) / sum(sum(l.installs)) OVER (PARTITION BY s.attribute_type, s.attribute_value) AS share
  FROM stack AS s
  JOIN live AS l ON l.customer_id = s.customer_id
  GROUP BY s.attribute_type, s.attribute_value, l.product_category
),
favoured AS (
  SELECT n.attribute_type, n.attribute_value, n.product_category, round(CAST(n.share / u.share AS DECIMAL(18, 6)), 2) AS lift, n.installs,
    row_number() OVER (PARTITION BY n.attribute_type, n.attribute_value
      ORDER BY round(CAST(n.share / u.share AS DECIMAL(18, 6)), 4) DESC, n.product_category) AS place
  FROM next_to AS n
  JOIN usual AS u ON u.product_category = n.product_category
  WHERE n.installs >= 5
),
deals AS (
  SELECT d.customer_id, count(*) AS decided,
    count(*) FILTER (WHERE d.status = 'Won') AS won,
    count(*) FILTER (WHERE d.status = 'Lost') AS lost,
    count(*) FILTER (WHERE d.status = 'Lost' AND d.win_loss_reason LIKE 'Missing features%') AS lost_for_features
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.customer_id
),
revenue AS (
  SELECT customer_id, sum(arr) AS arr FROM live GROUP BY customer_id
)
SELECT
  s.attribute_value AS technology,
  s.attribute_type AS kind,
  count(*) AS accounts,
  round(CAST(100.0 * count(*) / (SELECT count(*) FROM accounts) AS DECIMAL(18, 6)), 1) AS reach_percent,
  count(r.customer_id) AS live_customers,
  coalesce(sum(r.arr), 0) AS annual_recurring_revenue,
  f.product_category AS favoured_category,
  f.lift,
  round(CAST(100.0 * sum(d.won) / nullif(sum(d.decided), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * sum(d.lost_for_features) / nullif(sum(d.lost), 0) AS DECIMAL(18, 6)), 1) AS lost_for_missing_features_percent,
  coalesce(sum(d.lost_for_features), 0) AS deals_lost_for_missing_features,
  count(*) OVER () AS rows_in_all,
  sum(d.decided) AS win_rate_n,
  sum(d.lost) AS lost_for_missing_features_n
FROM stack AS s
LEFT JOIN revenue AS r ON r.customer_id = s.customer_id
LEFT JOIN deals AS d ON d.customer_id = s.customer_id
LEFT JOIN favoured AS f ON f.attribute_type = s.attribute_type AND f.attribute_value = s.attribute_value AND f.place = 1
GROUP BY s.attribute_type, s.attribute_value, f.product_category, f.lift
ORDER BY accounts DESC, s.attribute_type, s.attribute_value
LIMIT CAST($top AS INTEGER)
