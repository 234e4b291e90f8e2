-- title: Open tickets that are escalated, urgent, at risk, newly late or idle, and where they hang
-- question: Which open tickets need my attention today, who has them, and for how long has nothing moved?
-- asked: What tickets should I look at right now, who is on them, and how long have they been stuck?
-- asked: Which urgent or escalated cases are open and not moving?
-- asked: Hot tickets today: owner and time since the last action?
-- says: {count 'open ticket'} {is/are} escalated, urgent, at risk, newly late or idle, {count where next_step = 'ask the owner, tell the customer'} of them late and idle for days[ and {count where next_step = 'assign'} without an owner]; first {first ticket_id} of {first customer_name}, open for {first days_open} and idle for {first idle_days}.
-- read: Unresolved tickets that were escalated, are Critical or High, are at risk of missing their target, missed it in the last 30 days, or have not moved for a day. Path is the way up so far; idle days count from the last entry in the conversation, internal notes included. Breached and idle for days: ask the owner now.
-- decides: next_step
-- chart: none
-- none: No open ticket needs attention.
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: agent
-- parameter: top = 25
-- uses: arr, unresolved_tickets
WITH climbed AS (
  SELECT
    ticket_id,
    string_agg(escalation_level, ', ' ORDER BY escalation_date, escalation_id) AS path
  FROM support_data.escalations
  GROUP BY ticket_id
),
talk AS (
  SELECT
    k.ticket_id,
    max(k.comment_date) AS last_entry,
    max(CASE WHEN k.internal_note = 'No' AND k.commenter_type <> 'Customer' THEN k.comment_date END) AS last_answer
  FROM support_data.ticket_comments AS k
  JOIN unresolved_tickets AS t ON t.ticket_id = k.ticket_id
  GROUP BY k.ticket_id
),
late AS (
  SELECT ticket_id, max(breach_duration_min) AS minutes, max(breach_date) AS breach_date
  FROM support_data.sla_breaches
  WHERE breach_type = 'Resolution Time'
  GROUP BY ticket_id
)
SELECT
  t.ticket_id,
  t.subject,
  c.customer_name,
  c.customer_id,
  c.customer_tier,
  t.priority,
  t.status,
  t.assigned_to AS owner,
  coalesce(e.path, 'not escalated') AS path_so_far,
  CAST($as_of AS DATE) - t.created_date AS days_open,
  CAST($as_of AS DATE) - coalesce(k.last_entry, t.created_date) AS idle_days,
  k.last_answer AS last_answer_to_customer,
  t.sla_status,
  round(CAST(l.minutes / 60.0 / 24 AS DECIMAL(18, 6)), 1) AS days_late,
  v.arr AS annual_value,
  CASE WHEN t.assigned_to IS NULL THEN 'assign'
       WHEN t.sla_status = 'Breached' AND CAST($as_of AS DATE) - coalesce(k.last_entry, t.created_date) > 3 THEN 'ask the owner, tell the customer'
       WHEN t.status = 'Pending Customer' THEN 'remind the customer'
       WHEN t.sla_status = 'At Risk' THEN 'keep in time'
       ELSE 'watch' END AS next_step,
  count(*) OVER () AS rows_in_all
FROM unresolved_tickets AS t
JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
LEFT JOIN climbed AS e ON e.ticket_id = t.ticket_id
LEFT JOIN talk AS k ON k.ticket_id = t.ticket_id
LEFT JOIN late AS l ON l.ticket_id = t.ticket_id
LEFT JOIN arr AS v ON v.customer_id = t.customer_id
WHERE (e.ticket_id IS NOT NULL OR t.priority IN ('Critical', 'High') OR t.sla_status = 'At Risk' OR l.breach_date > CAST($as_of AS DATE) - 30
    OR CAST($as_of AS DATE) - coalesce(k.last_entry, t.created_date) >= 1)
  AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($agent AS VARCHAR) IS NULL OR t.assigned_to = $agent)
ORDER BY
  CASE t.priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END,
  v.arr DESC NULLS LAST,
  t.ticket_id
LIMIT CAST($top AS INTEGER)
