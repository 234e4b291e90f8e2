-- title: Whom each customer success manager should call first
-- question: In which order should our customer success managers turn to their customers this week?
-- asked: Which customers should each CSM call first this week?
-- asked: What is the priority list for customer success right now?
-- asked: In what order should the CS team work through its accounts this week?
-- use-case: CSM prioritization
-- says: First to call is {first customer_name} ({first points}, {first arr} of ARR), by {first csm}; of {count 'customer'} {count where risk_level = 'Critical'} {is/are} at critical risk.
-- read: Points add up: risk level (critical 40, high 30, medium 15), declining trend 10, a contract that ends within 120 days 20, no activity for 60 days 15, ARR in the top quarter 15 or the second 8. Place in book ranks the customers of one manager; ARR behind is what is at stake. Give a manager to see the whole list of one book.
-- chart: bar x=customer_name y=points
-- unit: churn_probability percent
-- total: arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: top = 30
-- uses: held, managers, health
WITH touched AS (
  SELECT a.customer_id, max(a.activity_date) AS last_activity, max(a.next_activity_date) AS next_activity
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
  GROUP BY a.customer_id
),
facts AS (
  SELECT h.customer_id, m.csm, k.arr, k.next_end, h.overall_score, h.risk_level, h.health_trend, h.churn_probability,
    t.last_activity, t.next_activity,
    ntile(4) OVER (ORDER BY k.arr DESC, h.customer_id) AS arr_quarter
  FROM health AS h
  JOIN held AS k ON k.customer_id = h.customer_id
  LEFT JOIN managers AS m ON m.customer_id = h.customer_id
  LEFT JOIN touched AS t ON t.customer_id = h.customer_id
),
scored AS (
  SELECT f.*,
    CASE f.risk_level WHEN 'Critical' THEN 40 WHEN 'High' THEN 30 WHEN 'Medium' THEN 15 ELSE 0 END
    + CASE WHEN f.health_trend = 'Declining' THEN 10 ELSE 0 END
    + CASE WHEN f.next_end <= CAST($as_of AS DATE) + 120 THEN 20 ELSE 0 END
    + CASE WHEN f.last_activity IS NULL OR f.last_activity < CAST($as_of AS DATE) - 60 THEN 15 ELSE 0 END
    + CASE f.arr_quarter WHEN 1 THEN 15 WHEN 2 THEN 8 ELSE 0 END AS points
  FROM facts AS f
),
placed AS (
  SELECT s.*, row_number() OVER (PARTITION BY s.csm ORDER BY s.points DESC, s.arr DESC, s.customer_id) AS place_in_book,
    count(*) OVER (PARTITION BY s.csm) AS customers_in_book
  FROM scored AS s
)
SELECT
  p.csm,
  p.place_in_book,
  p.customer_id,
  c.customer_name,
  p.points,
  p.arr,
  p.risk_level,
  p.overall_score AS health_score,
  p.health_trend,
  p.churn_probability,
  p.next_end - CAST($as_of AS DATE) AS days_to_contract_end,
  CAST($as_of AS DATE) - p.last_activity AS days_since_activity,
  CASE WHEN p.next_activity >= CAST($as_of AS DATE) THEN p.next_activity END AS next_activity_planned,
  p.customers_in_book,
  count(*) OVER () AS rows_in_all
FROM placed AS p
JOIN sales_data.customers AS c ON c.customer_id = p.customer_id
WHERE (CAST($csm AS VARCHAR) IS NULL OR p.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY p.points DESC, p.arr DESC, p.customer_id
LIMIT CAST($top AS INTEGER)
