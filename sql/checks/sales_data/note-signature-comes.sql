-- title: A signature that is counted on comes, or is spoken of again
-- tables: sales_data.customer_notes, sales_data.closed_deals
-- Where a note's next action is the signature, the deal is won within a week of that day, or there is a later note on it.
-- corruption: UPDATE sales_data.customer_notes SET next_action_date = next_action_date - 40 WHERE next_action IN ('Get signature', 'Countersigned copy') OR next_action LIKE 'Signature from %'
SELECT n.note_id, n.next_action, n.next_action_date, d.status, d.close_date
FROM sales_data.customer_notes AS n
JOIN sales_data.closed_deals AS d USING (opportunity_id)
WHERE (n.next_action IN ('Get signature', 'Countersigned copy') OR n.next_action LIKE 'Signature from %')
  AND (d.status = 'Lost' OR d.close_date > n.next_action_date + 7)
  AND NOT EXISTS (
    SELECT 1
    FROM sales_data.customer_notes AS later
    WHERE later.opportunity_id = n.opportunity_id AND later.note_id <> n.note_id AND later.note_date >= n.note_date
  )
