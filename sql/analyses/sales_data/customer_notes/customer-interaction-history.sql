-- title: Every interaction with a customer in one timeline
-- question: What has happened with this customer, in what order, through whom, and how long was it silent in between?
-- asked: What is the whole story of this customer with us, step by step?
-- asked: Timeline of everything that happened with an account, and the gaps in it?
-- asked: What contact have we had with this customer, by whom, and when was it quiet?
-- use-case: Customer interaction history
-- says: {count 'interaction'} {is/are} on record; the latest is with {first customer_name} on {first happened} ({first kind}).
-- read: Newest first: sales notes, customer success activities and support tickets in one line of time. Days since previous counts from the interaction before it with the same customer: long gaps before a bad turn are the lesson. Choose a customer for the whole story; without one, the latest of all customers are listed.
-- decides: topic
-- chart: none
-- difficulty: intermediate
-- parameter: customer
-- parameter: within_days
-- parameter: top = 40
WITH interactions AS (
  SELECT n.customer_id, n.note_date AS happened, 'Sales' AS side, n.note_type AS kind, n.created_by AS our_person,
    concat(k.first_name, ' ', k.last_name) AS their_person, n.subject AS topic, n.opportunity_id AS about, n.note_id AS reference
  FROM sales_data.customer_notes AS n
  LEFT JOIN sales_data.customer_contacts AS k ON k.contact_id = n.contact_id
  WHERE CAST($customer AS VARCHAR) IS NULL OR n.customer_id = $customer
  UNION ALL
  SELECT a.customer_id, a.activity_date, 'Customer success', a.activity_type, a.csm_name, '', a.outcome, NULL, a.activity_id
  FROM operational_data.customer_success_activities AS a
  WHERE CAST($customer AS VARCHAR) IS NULL OR a.customer_id = $customer
  UNION ALL
  SELECT t.customer_id, CAST(t.created_date AS DATE), 'Support', concat('Ticket, ', t.priority), t.assigned_to, '', t.subject, t.ticket_id, t.ticket_id
  FROM support_data.support_tickets AS t
  WHERE CAST($customer AS VARCHAR) IS NULL OR t.customer_id = $customer
),
timeline AS (
  SELECT i.*, lag(i.happened) OVER (PARTITION BY i.customer_id ORDER BY i.happened, i.reference) AS previous
  FROM interactions AS i
  WHERE i.happened <= CAST($as_of AS DATE)
)
SELECT
  t.happened,
  c.customer_name,
  t.side,
  t.kind,
  t.topic,
  t.our_person,
  nullif(trim(t.their_person), '') AS their_person,
  o.opportunity_name AS deal,
  o.stage AS deal_stage_now,
  t.happened - t.previous AS days_since_previous,
  t.customer_id,
  t.reference,
  count(*) OVER () AS rows_in_all
FROM timeline AS t
JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = t.about
WHERE CAST($within_days AS INTEGER) IS NULL OR t.happened > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
ORDER BY t.happened DESC, t.reference DESC
LIMIT CAST($top AS INTEGER)
