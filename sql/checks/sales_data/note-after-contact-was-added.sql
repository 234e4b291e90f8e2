-- title: A note names only contacts that were known by then
-- tables: sales_data.customer_notes, sales_data.customer_contacts
-- The contact was added on the day of the note at the latest.
-- corruption: UPDATE sales_data.customer_notes SET note_date = note_date - 1 WHERE true
SELECT n.note_id, n.contact_id, n.note_date, p.created_date
FROM sales_data.customer_notes AS n
JOIN sales_data.customer_contacts AS p USING (contact_id)
WHERE n.note_date < p.created_date
