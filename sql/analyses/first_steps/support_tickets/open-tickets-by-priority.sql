-- title: Open tickets by priority
-- question: How many tickets are open, and how urgent are they?
-- asked: What does our support backlog look like?
-- asked: How many unresolved tickets have we got, by priority?
-- asked: How many critical cases are still open?
-- says: {sum tickets 'ticket'} {is/are} open, {most of} them of priority {largest tickets by priority}.
-- read: Tickets that are not resolved yet, whether we or the customer has the next word. Mean days is their age today.
-- chart: column x=priority y=tickets
-- none: No ticket is open.
-- total: tickets
-- difficulty: easy
-- parameter: product
-- shows: ticket_backlog = tickets
-- uses: unresolved_tickets
SELECT
  t.priority,
  count(*) AS tickets,
  count(DISTINCT t.customer_id) AS customers,
  round(CAST(avg(CAST($as_of AS DATE) - t.created_date) AS DECIMAL(18, 6)), 1) AS mean_days_open,
  min(t.created_date) AS oldest
FROM unresolved_tickets AS t
WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
GROUP BY t.priority
ORDER BY tickets DESC, t.priority
