-- title: Nobody plans to send a first quote that is out
-- tables: sales_data.customer_notes, sales_data.quotes
-- Where a note's next action is to send the quote, none is older than the few days that an approval takes.
-- corruption: UPDATE sales_data.customer_notes SET next_action = 'Send renewal quote' WHERE next_action IS NOT NULL
SELECT n.note_id, n.note_date, n.next_action, min(q.quote_date) AS quoted
FROM sales_data.customer_notes AS n
JOIN sales_data.quotes AS q USING (opportunity_id)
WHERE (n.next_action IN ('Send renewal quote', 'Send quote, go through it together') OR n.next_action LIKE 'Renewal quote to %')
GROUP BY n.note_id, n.note_date, n.next_action
HAVING min(q.quote_date) < n.note_date - 10
