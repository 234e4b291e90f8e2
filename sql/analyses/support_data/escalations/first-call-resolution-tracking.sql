-- title: Tickets solved by the first answer
-- question: How many tickets do we solve at the first contact, without escalation, second answer or reopening, and what stands in the way?
-- asked: What is our first contact resolution rate, and what keeps it down?
-- asked: How many tickets are sorted in one go?
-- asked: What share of cases is fixed at first touch, and why not more?
-- use-case: First-call resolution tracking
-- says: The share of tickets solved at the first contact {moved first_contact_percent by month}; over all months it is {all first_contact_percent}. Of {sum resolved 'resolved ticket'}, {sum took_several_answers} took several answers, {sum escalated} {was/were} escalated and {sum reopened} reopened.
-- read: Solved at first contact means at most one answer to the customer, no escalation and no reopening. Took several answers, escalated and reopened say how many resolved tickets failed on each count; one ticket can fail on several. By month of resolution.
-- chart: line x=month y=first_contact_percent,phone_percent,chat_percent,written_percent
-- rate: first_contact_percent of resolved, phone_percent of phone_n, chat_percent of chat_n, written_percent of written_n
-- differs: phone_percent from written_percent, chat_percent from written_percent
-- difficulty: advanced
-- parameter: within_months = 18
-- parameter: product
-- parameter: agent
-- shows: first_contact_resolution = first_contact_percent by month
-- shows: tickets_resolved = resolved by month
-- uses: answers, reopened
WITH climbed AS (
  SELECT DISTINCT ticket_id
  FROM support_data.escalations
),
solved AS (
  SELECT
    CAST(date_trunc('month', t.resolved_date) AS DATE) AS month,
    CASE WHEN t.channel = 'Phone' THEN 1 ELSE 0 END AS phone,
    CASE WHEN t.channel = 'Chat' THEN 1 ELSE 0 END AS chat,
    CASE WHEN c.ticket_id IS NULL THEN 0 ELSE 1 END AS climbed,
    CASE WHEN o.ticket_id IS NULL THEN 0 ELSE 1 END AS reopened,
    CASE WHEN coalesce(a.answers, 0) > 1 THEN 1 ELSE 0 END AS several,
    CASE WHEN c.ticket_id IS NULL AND o.ticket_id IS NULL AND coalesce(a.answers, 0) <= 1 THEN 1 ELSE 0 END AS first_contact
  FROM support_data.support_tickets AS t
  LEFT JOIN answers AS a ON a.ticket_id = t.ticket_id
  LEFT JOIN climbed AS c ON c.ticket_id = t.ticket_id
  LEFT JOIN reopened AS o ON o.ticket_id = t.ticket_id
  WHERE t.resolved_date IS NOT NULL
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($agent AS VARCHAR) IS NULL OR t.assigned_to = $agent)
),
monthly AS (
  SELECT
    month,
    count(*) AS resolved,
    sum(first_contact) AS first_contact,
    sum(several) AS several,
    sum(climbed) AS climbed,
    sum(reopened) AS reopened,
    sum(phone) AS phone,
    sum(first_contact * phone) AS phone_first,
    sum(chat) AS chat,
    sum(first_contact * chat) AS chat_first
  FROM solved
  GROUP BY month
)
SELECT
  month,
  resolved,
  first_contact AS solved_at_first_contact,
  round(CAST(100.0 * first_contact / nullif(resolved, 0) AS DECIMAL(18, 6)), 1) AS first_contact_percent,
  round(CAST(100.0 * sum(first_contact) OVER (ORDER BY month ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)
    / nullif(sum(resolved) OVER (ORDER BY month ROWS BETWEEN 2 PRECEDING AND CURRENT ROW), 0) AS DECIMAL(18, 6)), 1) AS three_months_percent,
  round(CAST(100.0 * phone_first / nullif(phone, 0) AS DECIMAL(18, 6)), 1) AS phone_percent,
  round(CAST(100.0 * chat_first / nullif(chat, 0) AS DECIMAL(18, 6)), 1) AS chat_percent,
  round(CAST(100.0 * (first_contact - phone_first - chat_first) / nullif(resolved - phone - chat, 0) AS DECIMAL(18, 6)), 1) AS written_percent,
  several AS took_several_answers,
  climbed AS escalated,
  reopened,
  phone AS phone_n,
  chat AS chat_n,
  resolved - phone - chat AS written_n
FROM monthly
WHERE month > CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY month
