-- title: A note about an opportunity is not older than it
-- tables: sales_data.customer_notes, sales_data.opportunities
-- Nor is it written after the deal was decided.
-- corruption: UPDATE sales_data.customer_notes SET note_date = note_date + 1 WHERE true
SELECT n.note_id, n.opportunity_id, n.note_date, o.created_date, o.close_date, o.stage
FROM sales_data.customer_notes AS n
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE n.note_date < o.created_date
   OR (o.stage IN ('Closed Won', 'Closed Lost') AND n.note_date > o.close_date)
