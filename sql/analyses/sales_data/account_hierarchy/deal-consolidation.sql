-- title: Account groups whose contracts and deals could be made one
-- question: Which account groups buy from us in several separate contracts and deals that one group agreement could replace?
-- asked: Which corporate groups have lots of separate contracts with us that we could roll into one?
-- asked: Where would a group-wide agreement make sense?
-- asked: Which account families buy piecemeal from us?
-- use-case: Deal consolidation
-- says: {count 'account group'} with {sum arr_in_force} of ARR could sign one agreement, with {sum new_amount_closing} of new deals that close in the window[, and {sum overdue_amount} of deals whose close date is past]; {most of} the ARR lies with {largest arr_in_force by account_group,group_id}.
-- read: Only groups with a contract in force and at least two members that have a contract in force or an open deal other than a renewal that closes by the end of the window; the largest by ARR come first. New deals close in the window, from today on; overdue deals are those whose close date is past and that nobody has moved. Discount gap is the difference in points between the best and the worst discount of the contracts in force, which a group buyer will find out; what ends within the window and is still to be renewed or lost can be timed together. The reps column says how many people sell there side by side.
-- chart: bar x=account_group y=arr_in_force
-- total: arr_in_force, new_amount_closing, overdue_amount
-- unit: overdue_amount money
-- difficulty: advanced
-- parameter: within_months = 6
-- parameter: region
-- parameter: top = 20
-- uses: contracts_in_force, opportunity_states, due_renewals
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
new_deals AS (
  SELECT o.customer_id, o.sales_rep, o.amount, o.is_overdue
  FROM opportunity_states AS o
  WHERE o.is_open AND o.opportunity_type <> 'Renewal'
    AND o.close_date < CAST(CAST($as_of AS DATE) + CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
),
deals AS (
  SELECT m.group_id, count(*) FILTER (WHERE NOT d.is_overdue) AS deals, sum(d.amount) FILTER (WHERE NOT d.is_overdue) AS amount,
    count(*) FILTER (WHERE d.is_overdue) AS overdue_deals, sum(d.amount) FILTER (WHERE d.is_overdue) AS overdue_amount
  FROM members AS m
  JOIN new_deals AS d ON d.customer_id = m.customer_id
  GROUP BY m.group_id
),
engaged AS (
  SELECT m.group_id, count(DISTINCT x.customer_id) AS members, count(DISTINCT x.rep) AS reps
  FROM members AS m
  JOIN (
    SELECT d.customer_id, d.sales_rep AS rep
    FROM new_deals AS d
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
  a.contracts AS contracts_in_force,
  a.arr AS arr_in_force,
  coalesce(a.arr_ending, 0) AS arr_ending_in_window,
  coalesce(d.deals, 0) AS new_deals_closing,
  coalesce(d.amount, 0) AS new_amount_closing,
  coalesce(d.overdue_deals, 0) AS overdue_deals,
  coalesce(d.overdue_amount, 0) AS overdue_amount,
  CASE WHEN a.contracts > 1 THEN a.most_discount - a.least_discount END AS discount_gap,
  a.first_end,
  a.last_end,
  e.reps,
  p.region,
  e.group_id,
  count(*) OVER () AS rows_in_all
FROM engaged AS e
JOIN sales_data.customers AS p ON p.customer_id = e.group_id
JOIN agreements AS a ON a.group_id = e.group_id
LEFT JOIN deals AS d ON d.group_id = e.group_id
WHERE e.members >= 2
  AND (CAST($region AS VARCHAR) IS NULL OR p.region = $region)
ORDER BY a.arr DESC, e.group_id
LIMIT CAST($top AS INTEGER)
