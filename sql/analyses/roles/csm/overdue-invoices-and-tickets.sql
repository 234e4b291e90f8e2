-- title: My customers with unpaid bills and unsolved tickets
-- question: Which of my customers owe us money while we owe them a solution, and which of the two should move first?
-- asked: Which of my customers have both unpaid bills and open tickets, and who should act first?
-- asked: Where do unpaid invoices meet unsolved support cases in my book?
-- asked: Who of mine is not paying while waiting for a fix, and which comes first?
-- says: {count where overdue_amount > 0 'customer'} {has/have} overdue bills of {sum overdue_amount}, and {count where situation = '1 both'} of them an unsolved ticket too; {count where situation = '2 severe ticket'} {has/have} a severe ticket and {count where situation = '4 late ticket'} a late one without a bill.
-- read: Customers with an overdue bill, and those with a severe or late ticket; both at once come first. Ticket came first means that the oldest open ticket is older than the due date: the bill may be held back on purpose. Without tickets the bill is for finance, without bills the ticket is for support; with both it is the manager's case.
-- decides: next_step
-- chart: bar x=customer_name y=overdue_amount
-- none: No customer has an unpaid bill or an unsolved ticket.
-- total: overdue_amount, open_tickets
-- difficulty: intermediate
-- parameter: csm
-- parameter: region
-- parameter: top = 25
-- uses: book, health, overdue_invoices, unresolved_tickets
WITH bills AS (
  SELECT i.customer_id, count(*) AS invoices, sum(i.open_amount) AS amount, min(i.due_date) AS oldest_due
  FROM overdue_invoices AS i
  GROUP BY i.customer_id
),
tickets AS (
  SELECT t.customer_id, count(*) AS tickets, count(*) FILTER (WHERE t.priority IN ('High', 'Critical')) AS severe,
    count(*) FILTER (WHERE t.sla_status = 'Breached') AS breached, min(t.created_date) AS oldest,
    count(*) FILTER (WHERE t.escalated = 'Yes') AS escalated, count(*) FILTER (WHERE t.category = 'Billing') AS about_billing,
    count(*) FILTER (WHERE t.status = 'Pending Customer') AS waiting_for_them
  FROM unresolved_tickets AS t
  GROUP BY t.customer_id
)
SELECT
  b.customer_id,
  b.customer_name,
  CASE WHEN i.customer_id IS NOT NULL AND t.customer_id IS NOT NULL THEN '1 both' WHEN t.severe > 0 AND i.customer_id IS NULL THEN '2 severe ticket' WHEN i.customer_id IS NOT NULL THEN '3 bill only' ELSE '4 late ticket' END AS situation,
  CASE WHEN t.about_billing > 0 THEN 'settle the question about the bill'
       WHEN i.customer_id IS NOT NULL AND t.oldest < i.oldest_due THEN 'solve the ticket, then ask for payment'
       WHEN i.customer_id IS NOT NULL AND t.customer_id IS NOT NULL THEN 'ask for payment, promise a date for the ticket'
       WHEN t.waiting_for_them = t.tickets THEN 'ask the customer to answer support'
       WHEN t.customer_id IS NOT NULL THEN 'press support for a date'
       WHEN CAST($as_of AS DATE) - i.oldest_due > 45 THEN 'call the sponsor about the bill'
       ELSE 'leave it to finance' END AS next_step,
  coalesce(i.amount, 0) AS overdue_amount,
  coalesce(i.invoices, 0) AS overdue_invoices,
  CAST($as_of AS DATE) - i.oldest_due AS days_overdue,
  coalesce(t.tickets, 0) AS open_tickets,
  coalesce(t.severe, 0) AS severe_tickets,
  coalesce(t.breached, 0) AS past_target,
  coalesce(t.escalated, 0) AS escalated,
  CAST($as_of AS DATE) - t.oldest AS oldest_ticket_days,
  CASE WHEN t.oldest < i.oldest_due THEN 'Yes' WHEN i.customer_id IS NOT NULL AND t.customer_id IS NOT NULL THEN 'No' ELSE 'not both' END AS ticket_came_first,
  h.payment_health_score,
  h.support_health_score,
  h.risk_level,
  b.arr,
  b.next_end - CAST($as_of AS DATE) AS days_to_contract_end,
  b.csm,
  count(*) OVER () AS rows_in_all
FROM book AS b
LEFT JOIN bills AS i ON i.customer_id = b.customer_id
LEFT JOIN tickets AS t ON t.customer_id = b.customer_id
LEFT JOIN health AS h ON h.customer_id = b.customer_id
WHERE i.customer_id IS NOT NULL OR t.severe > 0 OR t.breached > 0
ORDER BY situation, coalesce(i.amount, 0) DESC, coalesce(t.severe, 0) DESC, coalesce(t.breached, 0) DESC, b.customer_id
LIMIT CAST($top AS INTEGER)
