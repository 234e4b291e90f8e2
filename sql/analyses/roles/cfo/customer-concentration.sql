-- title: Dependence on the largest customer groups
-- question: How much of our ARR, revenue and receivables hangs on the largest customers, and when do their contracts end?
-- asked: How dependent are we on our biggest customers, in ARR, revenue and receivables, and when do they renew?
-- asked: What is our customer concentration?
-- asked: If the top accounts left, what would we lose, and when do their contracts run out?
-- says: The largest of {count 'customer group'}, {first customer_group}, holds {first share_of_arr} of ARR ({first arr} of {sum arr}) and brought {first share_of_revenue} of last year's revenue[; its first contract that is not renewed yet ends on {first first_contract_ends}][. The ten largest hold {max running_share_of_arr where place < 11} of ARR and owe {sum open_invoices where place < 11} of {sum open_invoices}].
-- read: All accounts of a group, such as parents, subsidiaries and sister companies, count as one customer; debts of groups that have left are not in it, while shares of revenue are of all that was recognized, theirs too. First contract ends is the earliest end of a contract that is not renewed yet, and empty where all are renewed already. A single customer above 10 per cent of revenue is usually disclosed; watch the running share of the first ten, and large ones whose first contract ends soon or whose lowest health is poor.
-- chart: bar x=customer_group y=arr
-- unit: share_of_arr percent, running_share_of_arr percent, share_of_revenue percent, open_invoices money
-- total: arr
-- difficulty: advanced
-- parameter: top = 20
-- parameter: region
-- parameter: industry
-- shows: arr = arr
-- uses: held, open_invoices, due_renewals, health
WITH grouped AS (
  SELECT c.customer_id, coalesce(h.parent_customer_id, c.customer_id) AS group_id
  FROM sales_data.customers AS c
  LEFT JOIN (
    SELECT a.child_customer_id, min(a.parent_customer_id) AS parent_customer_id
    FROM sales_data.account_hierarchy AS a
    GROUP BY a.child_customer_id
  ) AS h ON h.child_customer_id = c.customer_id
),
ending AS (
  SELECT g.group_id, sum(r.annual_value) AS ending
  FROM due_renewals AS r
  JOIN grouped AS g ON g.customer_id = r.customer_id
  WHERE r.current_expiration_date <= CAST($as_of AS DATE) + 180
  GROUP BY g.group_id
),
holding AS (
  SELECT g.group_id, sum(k.arr) AS arr, count(*) AS members, min(k.next_end) AS first_end, max(d.ending) AS ending
  FROM held AS k
  JOIN grouped AS g ON g.customer_id = k.customer_id
  LEFT JOIN ending AS d ON d.group_id = g.group_id
  GROUP BY g.group_id
),
earned AS (
  SELECT g.group_id, sum(r.recognition_amount) AS revenue
  FROM sales_data.revenue_recognition AS r
  JOIN grouped AS g ON g.customer_id = r.customer_id
  WHERE r.recognition_date <= CAST($as_of AS DATE) AND r.recognition_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
  GROUP BY g.group_id
),
owed AS (
  SELECT g.group_id, sum(i.open_amount) AS amount
  FROM open_invoices AS i
  JOIN grouped AS g ON g.customer_id = i.customer_id
  GROUP BY g.group_id
),
scores AS (
  SELECT g.group_id, min(s.overall_score) AS lowest
  FROM health AS s
  JOIN grouped AS g ON g.customer_id = s.customer_id
  GROUP BY g.group_id
),
ranked AS (
  SELECT h.group_id, h.arr, h.members, h.first_end, coalesce(h.ending, 0) AS ending, coalesce(e.revenue, 0) AS revenue, o.amount AS owed, s.lowest,
    row_number() OVER (ORDER BY h.arr DESC, h.group_id) AS place,
    sum(h.arr) OVER () AS all_arr,
    sum(h.arr) OVER (ORDER BY h.arr DESC, h.group_id) AS running_arr,
    (SELECT sum(a.revenue) FROM earned AS a) AS all_revenue
  FROM holding AS h
  LEFT JOIN earned AS e ON e.group_id = h.group_id
  LEFT JOIN owed AS o ON o.group_id = h.group_id
  LEFT JOIN scores AS s ON s.group_id = h.group_id
)
SELECT
  r.place,
  c.customer_name AS customer_group,
  r.arr,
  round(CAST(100.0 * r.arr / nullif(r.all_arr, 0) AS DECIMAL(18, 6)), 1) AS share_of_arr,
  round(CAST(100.0 * r.running_arr / nullif(r.all_arr, 0) AS DECIMAL(18, 6)), 1) AS running_share_of_arr,
  r.revenue AS revenue_last_year,
  round(CAST(100.0 * r.revenue / nullif(r.all_revenue, 0) AS DECIMAL(18, 6)), 1) AS share_of_revenue,
  coalesce(r.owed, 0) AS open_invoices,
  r.members,
  r.first_end AS first_contract_ends,
  r.ending AS arr_ending_in_half_a_year,
  r.lowest AS lowest_health,
  c.industry,
  r.group_id,
  count(*) OVER () AS rows_in_all
FROM ranked AS r
JOIN sales_data.customers AS c ON c.customer_id = r.group_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
ORDER BY r.place
LIMIT CAST($top AS INTEGER)
