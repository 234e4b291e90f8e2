-- title: Patterns behind won and lost competitive deals
-- question: What do the competitive deals that we win have in common, and what those that we lose?
-- use-case: Win/loss pattern identification
-- read: Decided deals with a rival, cut by one factor after the other. Lift is the win rate of the pattern divided by that of all competitive deals: 1 means no difference. Spread is the distance between the best and the worst value of a factor: the factors on top matter most.
-- chart: bar x=pattern y=win_rate_percent
-- difficulty: advanced
-- parameter: competitor
-- parameter: region
-- parameter: least = 10
WITH reports AS (
  SELECT i.opportunity_id, i.our_position, i.intel_type,
    row_number() OVER (PARTITION BY i.opportunity_id ORDER BY i.intel_date DESC, i.intel_id DESC) AS newest,
    count(*) OVER (PARTITION BY i.opportunity_id) AS reports
  FROM sales_data.competitive_intelligence AS i
  WHERE i.opportunity_id IS NOT NULL
),
involved AS (
  SELECT n.opportunity_id, count(DISTINCT n.contact_id) AS contacts,
    max(CASE WHEN k.role_type IN ('Champion', 'Decision Maker') THEN 1 ELSE 0 END) AS sponsor
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customer_contacts AS k ON k.contact_id = n.contact_id
  WHERE n.opportunity_id IS NOT NULL
  GROUP BY n.opportunity_id
),
quoted AS (
  SELECT q.opportunity_id, q.discount_percent,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS newest
  FROM sales_data.quotes AS q
),
deals AS (
  SELECT d.opportunity_id, CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS won, o.competitor, o.lead_source, o.amount,
    c.company_size, r.our_position, r.intel_type, r.reports, v.contacts, v.sponsor, q.discount_percent
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  LEFT JOIN reports AS r ON r.opportunity_id = d.opportunity_id AND r.newest = 1
  LEFT JOIN involved AS v ON v.opportunity_id = d.opportunity_id
  LEFT JOIN quoted AS q ON q.opportunity_id = d.opportunity_id AND q.newest = 1
  WHERE o.competitor IS NOT NULL
    AND o.opportunity_type = 'New Business'
    AND (CAST($competitor AS VARCHAR) IS NULL OR o.competitor = $competitor)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
),
patterns AS (
  SELECT 'Competitor' AS factor, d.competitor AS value, d.won FROM deals AS d
  UNION ALL SELECT 'Our position in the last report', coalesce(d.our_position, 'no report'), d.won FROM deals AS d
  UNION ALL SELECT 'Topic of the last report', coalesce(d.intel_type, 'no report'), d.won FROM deals AS d
  UNION ALL SELECT 'Contacts engaged', CASE WHEN coalesce(d.contacts, 0) = 0 THEN 'none' WHEN d.contacts = 1 THEN 'one' WHEN d.contacts = 2 THEN 'two' ELSE 'three or more' END, d.won FROM deals AS d
  UNION ALL SELECT 'Champion or decision maker engaged', CASE WHEN d.sponsor = 1 THEN 'yes' ELSE 'no' END, d.won FROM deals AS d
  UNION ALL SELECT 'Discount of the last quote', CASE WHEN d.discount_percent IS NULL THEN 'never quoted' WHEN d.discount_percent = 0 THEN 'none' WHEN d.discount_percent <= 10 THEN 'up to 10' WHEN d.discount_percent <= 20 THEN '11 to 20' ELSE 'over 20' END, d.won FROM deals AS d
  UNION ALL SELECT 'Lead source', d.lead_source, d.won FROM deals AS d
  UNION ALL SELECT 'Company size', d.company_size, d.won FROM deals AS d
),
counted AS (
  SELECT p.factor, p.value, count(*) AS decided, sum(p.won) AS won
  FROM patterns AS p
  GROUP BY p.factor, p.value
  HAVING count(*) >= CAST($least AS INTEGER)
),
whole AS (
  SELECT count(*) AS decided, sum(d.won) AS won FROM deals AS d
),
rated AS (
  SELECT c.factor, c.value, c.decided, c.won, CAST(100.0 * c.won / c.decided AS DECIMAL(9,1)) AS rate
  FROM counted AS c
),
ranked AS (
  SELECT r.*, max(r.rate) OVER (PARTITION BY r.factor) - min(r.rate) OVER (PARTITION BY r.factor) AS spread
  FROM rated AS r
)
SELECT
  k.factor,
  concat(k.factor, ': ', k.value) AS pattern,
  k.decided,
  k.won,
  k.rate AS win_rate_percent,
  round(CAST(1.0 * k.won * w.decided / nullif(k.decided * w.won, 0) AS DECIMAL(18,6)), 2) AS lift,
  k.spread AS spread_of_factor
FROM ranked AS k
CROSS JOIN whole AS w
ORDER BY k.spread DESC, k.factor, k.rate DESC, k.value
