-- title: Account groups by revenue held and growth still open
-- question: Which account groups matter most, and how much is still to be sold in each, to new members and with products that the group already knows?
-- asked: Which account groups are the most important, and how much white space is left in each?
-- asked: Where is the whitespace in our strategic groups, by members and by products?
-- asked: What more could we sell inside our main corporate families?
-- use-case: Strategic account planning
-- says: {count where arr > 0} of {count 'account group'} pay {sum arr} of ARR[; members who never bought would bring about {sum potential_arr} more if they paid what customers of their size usually do, {most} of it at {largest potential_arr by account_group,group_id}][; {sum placements_to_spread 'placement'} of products that a group uses {is/are} missing at its members].
-- read: White space counts the members that buy nothing today; the products to spread are those in use somewhere in the group times the members who lack them. Potential is an estimate: the median ARR of customers of the same size, for each member who never signed a contract; those that have left or signed one that is yet to begin are no potential. Groups are ranked by ARR plus potential, and pipeline cover compares open non-renewal deals with it.
-- chart: bar x=account_group y=arr,potential_arr
-- decides: placements_to_spread
-- unit: growth_pipeline money
-- total: arr, potential_arr, growth_pipeline
-- difficulty: advanced
-- parameter: top = 20
-- parameter: region
-- parameter: rep
-- uses: arr, live_installs, health, open_opportunities, signed_contracts
WITH members AS (
  SELECT h.parent_customer_id AS group_id, h.child_customer_id AS customer_id FROM sales_data.account_hierarchy AS h
  UNION
  SELECT h.parent_customer_id, h.parent_customer_id FROM sales_data.account_hierarchy AS h
),
typical AS (
  SELECT c.company_size, percentile_cont(0.5) WITHIN GROUP (ORDER BY a.arr) AS arr
  FROM arr AS a
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  GROUP BY c.company_size
),
buyers AS (
  SELECT DISTINCT s.customer_id
  FROM signed_contracts AS s
),
in_use AS (
  SELECT DISTINCT m.group_id, i.product_id, i.customer_id
  FROM members AS m
  JOIN live_installs AS i ON i.customer_id = m.customer_id
),
spread AS (
  SELECT u.group_id, count(DISTINCT u.product_id) AS products, count(*) AS placements
  FROM in_use AS u
  GROUP BY u.group_id
),
pipeline AS (
  SELECT o.customer_id, sum(o.amount) AS amount
  FROM open_opportunities AS o
  WHERE o.opportunity_type <> 'Renewal'
  GROUP BY o.customer_id
),
summary AS (
  SELECT
    m.group_id,
    count(*) AS members,
    count(a.customer_id) AS buying,
    coalesce(sum(a.arr), 0) AS arr,
    sum(CASE WHEN b.customer_id IS NULL THEN coalesce(t.arr, 0) ELSE 0 END) AS potential,
    coalesce(sum(l.amount), 0) AS growth_pipeline,
    round(CAST(avg(h.overall_score) AS DECIMAL(18, 6)), 1) AS mean_health
  FROM members AS m
  JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
  LEFT JOIN arr AS a ON a.customer_id = m.customer_id
  LEFT JOIN buyers AS b ON b.customer_id = m.customer_id
  LEFT JOIN typical AS t ON t.company_size = c.company_size
  LEFT JOIN pipeline AS l ON l.customer_id = m.customer_id
  LEFT JOIN health AS h ON h.customer_id = m.customer_id
  GROUP BY m.group_id
)
SELECT
  p.customer_name AS account_group,
  s.members,
  s.members - s.buying AS white_space_members,
  s.arr,
  round(CAST(s.potential AS DECIMAL(18, 6)), 0) AS potential_arr,
  s.growth_pipeline,
  round(CAST(100.0 * s.growth_pipeline / nullif(s.potential, 0) AS DECIMAL(18, 6)), 1) AS pipeline_cover_percent,
  coalesce(u.products, 0) AS products_in_group,
  coalesce(u.products * s.members - u.placements, 0) AS placements_to_spread,
  s.mean_health,
  p.region,
  p.account_owner,
  s.group_id,
  count(*) OVER () AS rows_in_all
FROM summary AS s
JOIN sales_data.customers AS p ON p.customer_id = s.group_id
LEFT JOIN spread AS u ON u.group_id = s.group_id
WHERE (CAST($region AS VARCHAR) IS NULL OR p.region = $region)
  AND (CAST($rep AS VARCHAR) IS NULL OR p.account_owner = $rep)
ORDER BY s.arr + round(CAST(s.potential AS DECIMAL(18, 6)), 0) DESC, s.group_id
LIMIT CAST($top AS INTEGER)
