-- title: Map of the largest account groups
-- question: Who belongs to whom in our largest account groups, and what do we sell to each member?
-- asked: What does the structure of our biggest corporate groups look like, and what has each part bought?
-- asked: Map our largest account families with what they own from us.
-- asked: Who is the parent of whom among our big accounts, and what do they run?
-- use-case: Enterprise account mapping
-- says: {count 'member'} of account groups pay {sum arr} a year and hold {sum open_deals 'open deal'} worth {sum open_amount}; {most} is paid by {largest arr by account_group}.
-- read: Groups are ranked by the recurring revenue in force of all members; the parent comes first, then its children. Open deals and their amount count renewals too. A member without ARR and without open deals is white space; several owners in a group need one plan.
-- decides: member, relation
-- chart: none
-- unit: share_of_group_arr percent
-- total: arr, open_deals, open_amount
-- difficulty: advanced
-- parameter: top = 10
-- parameter: customer
-- parameter: industry
-- uses: arr, open_opportunities
WITH members AS (
  SELECT h.parent_customer_id AS group_id, h.child_customer_id AS customer_id, h.relationship_type AS relation, h.ownership_percent
  FROM sales_data.account_hierarchy AS h
  UNION ALL
  SELECT h.parent_customer_id, h.parent_customer_id,
    CASE WHEN count(*) FILTER (WHERE h.relationship_type IN ('Parent-Child', 'Division')) > 0 THEN 'Parent' ELSE max(h.relationship_type) END, NULL
  FROM sales_data.account_hierarchy AS h
  GROUP BY h.parent_customer_id
),
pipeline AS (
  SELECT o.customer_id, count(*) AS deals, sum(o.amount) AS amount
  FROM open_opportunities AS o
  GROUP BY o.customer_id
),
groups AS (
  SELECT m.group_id, coalesce(sum(a.arr), 0) AS group_arr, count(*) AS group_members,
    rank() OVER (ORDER BY coalesce(sum(a.arr), 0) DESC, m.group_id) AS group_rank
  FROM members AS m
  JOIN sales_data.customers AS p ON p.customer_id = m.group_id
  LEFT JOIN arr AS a ON a.customer_id = m.customer_id
  WHERE (CAST($industry AS VARCHAR) IS NULL OR p.industry = $industry)
    AND (CAST($customer AS VARCHAR) IS NULL OR m.group_id IN (SELECT x.group_id FROM members AS x WHERE x.customer_id = $customer))
  GROUP BY m.group_id
)
SELECT
  g.group_rank,
  p.customer_name AS account_group,
  c.customer_name AS member,
  m.relation,
  m.ownership_percent,
  coalesce(a.arr, 0) AS arr,
  round(CAST(100.0 * coalesce(a.arr, 0) / nullif(g.group_arr, 0) AS DECIMAL(18, 6)), 1) AS share_of_group_arr,
  coalesce(l.deals, 0) AS open_deals,
  coalesce(l.amount, 0) AS open_amount,
  c.country,
  c.company_size,
  c.account_owner,
  m.customer_id
FROM groups AS g
JOIN members AS m ON m.group_id = g.group_id
JOIN sales_data.customers AS p ON p.customer_id = g.group_id
JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
LEFT JOIN arr AS a ON a.customer_id = m.customer_id
LEFT JOIN pipeline AS l ON l.customer_id = m.customer_id
WHERE g.group_rank <= CAST($top AS INTEGER)
ORDER BY g.group_rank, CASE WHEN m.customer_id = g.group_id THEN 0 ELSE 1 END, coalesce(a.arr, 0) DESC, m.customer_id
