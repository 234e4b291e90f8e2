-- title: Dependence on the largest customer groups
-- question: How much of our ARR, revenue and receivables hangs on the largest customers, and when do their contracts end?
-- read: Parents and their children count as one customer. A single customer above 10 per cent of revenue is usually disclosed; watch the running share of the first ten, and large ones whose first contract ends soon or whose lowest health is poor.
-- chart: bar x=customer_group y=arr
-- difficulty: advanced
-- parameter: top = 20
-- parameter: region
-- parameter: industry
WITH grouped AS (
  SELECT c.customer_id, coalesce(h.parent_customer_id, c.customer_id) AS group_id
  FROM sales_data.customers AS c
  LEFT JOIN (
    SELECT a.child_customer_id, min(a.parent_customer_id) AS parent_customer_id
    FROM sales_data.account_hierarchy AS a
    GROUP BY a.child_customer_id
  ) AS h ON h.child_customer_id = c.customer_id
),
held AS (
  SELECT g.group_id, sum(k.annual_value) AS arr, count(DISTINCT k.customer_id) AS members, min(k.end_date) AS first_end,
    sum(k.annual_value) FILTER (WHERE k.end_date <= CAST($as_of AS DATE) + 180) AS ending
  FROM sales_data.contracts AS k
  JOIN grouped AS g ON g.customer_id = k.customer_id
  WHERE k.status <> 'Draft' AND k.annual_value > 0 AND k.start_date <= CAST($as_of AS DATE) AND k.end_date >= CAST($as_of AS DATE)
  GROUP BY g.group_id
),
earned AS (
  SELECT g.group_id, sum(r.recognition_amount) AS revenue
  FROM sales_data.revenue_recognition AS r
  JOIN grouped AS g ON g.customer_id = r.customer_id
  WHERE r.recognition_date <= CAST($as_of AS DATE) AND r.recognition_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
  GROUP BY g.group_id
),
paid AS (
  SELECT p.invoice_id, sum(CASE WHEN p.status = 'Refunded' THEN -p.payment_amount ELSE p.payment_amount END) AS amount
  FROM operational_data.payments AS p
  WHERE p.status IN ('Successful', 'Refunded')
  GROUP BY p.invoice_id
),
owed AS (
  SELECT g.group_id, sum(i.total_amount - coalesce(p.amount, 0)) AS amount
  FROM operational_data.invoices AS i
  JOIN grouped AS g ON g.customer_id = i.customer_id
  LEFT JOIN paid AS p ON p.invoice_id = i.invoice_id
  WHERE i.status IN ('Sent', 'Overdue', 'Partially Paid')
  GROUP BY g.group_id
),
health AS (
  SELECT g.group_id, min(s.overall_score) AS lowest
  FROM operational_data.customer_health_score AS s
  JOIN grouped AS g ON g.customer_id = s.customer_id
  WHERE s.score_date > CAST($as_of AS DATE) - 11 AND s.score_date <= CAST($as_of AS DATE)
  GROUP BY g.group_id
),
ranked AS (
  SELECT h.group_id, h.arr, h.members, h.first_end, coalesce(h.ending, 0) AS ending, e.revenue, o.amount AS owed, s.lowest,
    row_number() OVER (ORDER BY h.arr DESC, h.group_id) AS place,
    sum(h.arr) OVER () AS all_arr,
    sum(h.arr) OVER (ORDER BY h.arr DESC, h.group_id) AS running_arr,
    sum(e.revenue) OVER () AS all_revenue
  FROM held AS h
  LEFT JOIN earned AS e ON e.group_id = h.group_id
  LEFT JOIN owed AS o ON o.group_id = h.group_id
  LEFT JOIN health AS s ON s.group_id = h.group_id
)
SELECT
  r.place,
  c.customer_name AS customer_group,
  r.arr,
  round(100.0 * r.arr / nullif(r.all_arr, 0), 1) AS share_of_arr,
  round(100.0 * r.running_arr / nullif(r.all_arr, 0), 1) AS running_share_of_arr,
  r.revenue AS revenue_last_year,
  round(100.0 * r.revenue / nullif(r.all_revenue, 0), 1) AS share_of_revenue,
  coalesce(r.owed, 0) AS open_invoices,
  r.members,
  r.first_end AS first_contract_ends,
  r.ending AS arr_ending_in_half_a_year,
  r.lowest AS lowest_health,
  c.industry,
  r.group_id
FROM ranked AS r
JOIN sales_data.customers AS c ON c.customer_id = r.group_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
ORDER BY r.place
LIMIT CAST($top AS INTEGER)
