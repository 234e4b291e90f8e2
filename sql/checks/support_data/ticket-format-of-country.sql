-- title: Dates and amounts in a customer's file are written as its country does
-- tables: support_data.support_tickets, support_data.ticket_comments, sales_data.customers
-- Firms in the United States put the month first and a point before the cents; others do not put the month first.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = 'Attached. It''s 31.01.2024 and 1.250,00.' WHERE commenter_type = 'Customer'
WITH texts AS (
  SELECT ticket_id, description AS text FROM support_data.support_tickets
  UNION ALL
  SELECT ticket_id, comment_text FROM support_data.ticket_comments WHERE commenter_type = 'Customer'
), files AS (
  SELECT ticket_id, text, regexp_matches(text, '01/31/2024') AS is_american
  FROM texts
  WHERE regexp_matches(text, '(Attached\. It.s|\n4711;) ?(31[./]01[./]|01/31/)2024|1\.250,00')
    AND NOT regexp_matches(text, '^> ')
)
SELECT f.ticket_id, u.country, f.text
FROM files AS f
JOIN support_data.support_tickets AS t USING (ticket_id)
JOIN sales_data.customers AS u USING (customer_id)
WHERE f.is_american <> (u.country = 'United States')
