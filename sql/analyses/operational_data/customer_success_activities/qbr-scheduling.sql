-- title: Business reviews to schedule
-- question: Which customers are due for a quarterly business review, how long have they waited, and what should it be about?
-- asked: Which customers need a QBR, how overdue is it, and what is on the agenda?
-- asked: Who is waiting for a quarterly review?
-- asked: What business reviews should we schedule next, and about what?
-- use-case: QBR scheduling
-- says: {count 'review'} {is/are} due within a month, {count where days_overdue > 0} of them overdue; the longest wait is {most days_overdue by customer_name,customer_id}, the first by tier {first customer_name}, due on {first due_date}.
-- read: Platinum first, then Gold, Silver and Bronze, in each the longest wait. Due a quarter after the last review for Platinum, Gold and Silver, half a year for Bronze; without any, as long after the first contract. Days overdue below zero are still ahead. A date already planned for whatever activity is shown: make it the review. Whom to invite is the decision maker or, without one, the champion; the topic is the most pressing one.
-- decides: topic
-- chart: bar x=customer_name y=days_overdue
-- total: arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: segment
-- parameter: top = 25
-- uses: held, begun, managers, health, unresolved_tickets
WITH reviews AS (
  SELECT a.customer_id, max(a.activity_date) FILTER (WHERE a.activity_type = 'QBR') AS last_review,
    count(*) FILTER (WHERE a.activity_type = 'QBR') AS reviews,
    max(a.next_activity_date) AS next_planned
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
  GROUP BY a.customer_id
),
tickets AS (
  SELECT t.customer_id, count(*) AS open_tickets
  FROM unresolved_tickets AS t
  GROUP BY t.customer_id
),
guests AS (
  SELECT DISTINCT ON (k.customer_id) k.customer_id, concat(k.first_name, ' ', k.last_name, ', ' || k.title) AS guest
  FROM sales_data.customer_contacts AS k
  WHERE k.status = 'Active' AND k.role_type IN ('Decision Maker', 'Champion')
  ORDER BY k.customer_id, k.role_type DESC, k.last_contact_date DESC NULLS LAST, k.contact_id
),
due AS (
  SELECT k.customer_id, k.arr, k.next_end, r.last_review, coalesce(r.reviews, 0) AS reviews, r.next_planned,
    coalesce(r.last_review, b.first_day) + CASE WHEN c.customer_tier = 'Bronze' THEN 182 ELSE 91 END AS due_date
  FROM held AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  JOIN begun AS b ON b.customer_id = k.customer_id
  LEFT JOIN reviews AS r ON r.customer_id = k.customer_id
)
SELECT
  d.customer_id,
  c.customer_name,
  c.customer_tier AS tier,
  d.due_date,
  CAST($as_of AS DATE) - d.due_date AS days_overdue,
  d.last_review,
  d.reviews AS reviews_so_far,
  CASE WHEN d.next_planned >= CAST($as_of AS DATE) THEN d.next_planned END AS next_activity_planned,
  CASE WHEN h.at_risk THEN 'recovery plan'
       WHEN d.next_end <= CAST($as_of AS DATE) + 150 THEN 'value shown and renewal'
       WHEN t.open_tickets >= 2 THEN 'open tickets'
       WHEN h.health_trend = 'Declining' THEN 'falling health'
       ELSE 'results and next goals' END AS topic,
  g.guest AS invite,
  d.arr,
  h.overall_score AS health_score,
  d.next_end - CAST($as_of AS DATE) AS days_to_contract_end,
  coalesce(t.open_tickets, 0) AS open_tickets,
  m.csm,
  count(*) OVER () AS rows_in_all
FROM due AS d
JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
LEFT JOIN health AS h ON h.customer_id = d.customer_id
LEFT JOIN tickets AS t ON t.customer_id = d.customer_id
LEFT JOIN guests AS g ON g.customer_id = d.customer_id
LEFT JOIN managers AS m ON m.customer_id = d.customer_id
WHERE d.due_date <= CAST($as_of AS DATE) + 30
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
ORDER BY CASE c.customer_tier WHEN 'Platinum' THEN 1 WHEN 'Gold' THEN 2 WHEN 'Silver' THEN 3 ELSE 4 END, d.due_date, d.customer_id
LIMIT CAST($top AS INTEGER)
