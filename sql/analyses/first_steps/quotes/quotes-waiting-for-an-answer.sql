-- title: Quotes that wait for an answer
-- question: Which quotes are with the customer, and until when do they hold?
-- asked: Which offers are still out there without an answer?
-- asked: What quotes are pending with customers right now, largest first?
-- asked: Which of our open proposals are about to run out?
-- says: {count 'quote'} over {sum total_amount} {waits/wait} for an answer; the largest is {first quote_number} ({first total_amount}).
-- none: No quote waits for an answer.
-- read: Quotes that were sent and have neither been answered nor expired, the largest first. Behind the expiration date the price no longer holds.
-- chart: bar x=quote_number y=total_amount
-- total: total_amount
-- difficulty: easy
-- parameter: top = 20
SELECT
  q.quote_number,
  q.total_amount,
  q.quote_date,
  q.expiration_date,
  q.discount_percent,
  q.created_by,
  q.customer_id,
  q.opportunity_id,
  count(*) OVER () AS rows_in_all
FROM sales_data.quotes AS q
WHERE q.status = 'Sent' AND q.expiration_date >= CAST($as_of AS DATE)
ORDER BY q.total_amount DESC, q.quote_number
LIMIT CAST($top AS INTEGER)
