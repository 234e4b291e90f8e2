-- title: Account groups whose contracts and deals could be made one
-- question: Which account groups buy from us in several separate contracts and deals that one group agreement could replace?
-- asked: Which corporate groups have lots of separate contracts with us that we could roll into one?
-- asked: Where would a group-wide agreement make sense?
-- asked: Which account families buy piecemeal from us?
-- use-case: Deal consolidation
-- says: {count 'account group'} with {sum arr_in_force} of ARR and {sum new_amount_closing} of new deals could sign one agreement; the largest is {most arr_in_force by account_group,group_id}.
-- read: Only groups with at least two members under contract or in an open deal. New deals are open deals other than renewals with a close date in the window. Discount gap is the difference in points between the best and the worst discount of the contracts in force, which a group buyer will find out; what ends within the window and is still to be renewed or lost can be timed together. The reps column says how many people sell there side by side.
-- chart: bar x=account_group y=arr_in_force,new_amount_closing
-- total: arr_in_force, new_amount_closing
-- difficulty: intermediate
-- parameter: within_months = 6
-- parameter: region
-- parameter: top = 20
-- uses: contracts_in_force, open_opportunities, due_renewals
WITH members AS (
  SELECT h.parent_customer_id AS group_id, h.child_customer_id AS customer_id FROM sales_data.account_hierarchy AS h
  UNION
  SELECT h.parent_customer_id, h.parent_customer_id FROM sales_data.account_hierarchy AS h
),
agreements AS (
  SELECT m.group_id, count(*) AS contracts, count(DISTINCT k.customer_id) AS members, sum(k.annual_value) AS arr,
    min(k.end_date) AS first_end, max(k.end_date) AS last_end,
    sum(k.annual_value) FILTER (WHERE r.contract_id IS NOT NULL AND k.end_date < CAST(CAST($as_of AS DATE) + CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)) AS arr_ending,
    min(q.discount_percent) AS least_discount, max(q.discount_percent) AS most_discount
  FROM members AS m
  JOIN contracts_in_force AS k ON k.customer_id = m.customer_id
  JOIN sales_data.quotes AS q ON q.quote_id = k.quote_id
  LEFT JOIN due_renewals AS r ON r.contract_id = k.contract_id
  GROUP BY m.group_id
),
deals AS (
  SELECT m.group_id, count(*) AS deals, sum(o.amount) AS amount
  FROM members AS m
  JOIN open_opportunities AS o ON o.customer_id = m.customer_id
  WHERE o.opportunity_type <> 'Renewal'
    AND o.close_date < CAST(CAST($as_of AS DATE) + CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY m.group_id
),
engaged AS (
  SELECT m.group_id, count(DISTINCT x.customer_id) AS members, count(DISTINCT x.rep) AS reps
  FROM members AS m
  JOIN (
    SELECT o.customer_id, o.sales_rep AS rep
    FROM open_opportunities AS o
    UNION
    SELECT k.customer_id, c.account_owner
    FROM contracts_in_force AS k
    JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  ) AS x ON x.customer_id = m.customer_id
  GROUP BY m.group_id
)
SELECT
  p.customer_name AS account_group,
  e.members AS members_involved,
  coalesce(a.contracts, 0) AS contracts_in_force,
  coalesce(a.arr, 0) AS arr_in_force,
  coalesce(a.arr_ending, 0) AS arr_ending_in_window,
  coalesce(d.deals, 0) AS new_deals_closing,
  coalesce(d.amount, 0) AS new_amount_closing,
  CASE WHEN a.contracts > 1 THEN a.most_discount - a.least_discount END AS discount_gap,
  a.first_end,
  a.last_end,
  e.reps,
  p.region,
  e.group_id,
  count(*) OVER () AS rows_in_all
FROM engaged AS e
JOIN sales_data.customers AS p ON p.customer_id = e.group_id
LEFT JOIN agreements AS a ON a.group_id = e.group_id
LEFT JOIN deals AS d ON d.group_id = e.group_id
WHERE e.members >= 2
  AND (CAST($region AS VARCHAR) IS NULL OR p.region = $region)
ORDER BY coalesce(a.arr_ending, 0) + coalesce(d.amount, 0) DESC, coalesce(a.arr, 0) DESC, e.group_id
LIMIT CAST($top AS INTEGER)
