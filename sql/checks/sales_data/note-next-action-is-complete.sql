-- title: A next action has a date, not before the note
-- tables: sales_data.customer_notes
-- Both are there or neither.
-- corruption: UPDATE sales_data.customer_notes SET note_date = note_date + 30 WHERE true
SELECT note_id, note_date, next_action, next_action_date
FROM sales_data.customer_notes
WHERE (next_action IS NULL) <> (next_action_date IS NULL) OR next_action_date < note_date
