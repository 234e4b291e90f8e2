-- title: The oldest open tickets
-- question: Which tickets have been open the longest?
-- asked: Which support cases have been dragging on?
-- asked: What are the stalest tickets in the queue, and who has them?
-- asked: Show me the tickets customers have been waiting on longest.
-- says: {count 'ticket'} {is/are} open; the oldest is {first ticket_id} of {first customer_id}, for {first days_open}.
-- none: No ticket is open.
-- read: Tickets that are not resolved yet, the oldest first. Pending Customer means that we wait for an answer.
-- chart: bar x=ticket_id y=days_open
-- difficulty: easy
-- parameter: product
-- parameter: top = 10
-- uses: unresolved_tickets
SELECT
  t.ticket_id,
  CAST($as_of AS DATE) - t.created_date AS days_open,
  t.subject,
  t.priority,
  t.status,
  t.assigned_to,
  t.customer_id,
  t.product_id,
  count(*) OVER () AS rows_in_all
FROM unresolved_tickets AS t
WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
ORDER BY t.created_date, t.ticket_id
LIMIT CAST($top AS INTEGER)
