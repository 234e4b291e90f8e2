-- title: A promised step that came late is said to be late
-- tables: sales_data.customer_notes
-- The next word with somebody there about the same deal comes on the day promised, or two beside it, or its note says what became of it.
-- corruption: UPDATE sales_data.customer_notes SET next_action_date = note_date WHERE next_action_date > note_date + 7 AND contact_id IS NOT NULL
WITH words AS (
  SELECT note_id, opportunity_id, note_date, next_action_date,
    lead(note_id) OVER deal AS next_note, lead(note_date) OVER deal AS next_date, lead(note_text) OVER deal AS next_text
  FROM sales_data.customer_notes
  WHERE contact_id IS NOT NULL AND opportunity_id IS NOT NULL
  WINDOW deal AS (PARTITION BY opportunity_id ORDER BY note_date, note_id)
)
SELECT note_id, next_action_date, next_note, next_date, next_text
FROM words
WHERE next_date > next_action_date + 2
  AND NOT regexp_matches(lower(next_text), 'slip|push|moved|postpone|reschedul|late|missed|overdue')
