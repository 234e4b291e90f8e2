-- title: A note that says it comes late had been promised for a day before
-- tables: sales_data.customer_notes
-- Few notes speak of it; those that do follow a word with somebody there whose next step was due more than two days earlier.
-- corruption: UPDATE sales_data.customer_notes SET next_action_date = next_action_date + 1000 WHERE next_action_date IS NOT NULL
WITH words AS (
  SELECT note_id, note_date, note_text, lag(note_id) OVER deal AS before, lag(next_action_date) OVER deal AS promised
  FROM sales_data.customer_notes
  WHERE contact_id IS NOT NULL AND opportunity_id IS NOT NULL
  WINDOW deal AS (PARTITION BY opportunity_id ORDER BY note_date, note_id)
)
SELECT note_id, note_date, promised, note_text
FROM words
WHERE regexp_matches(
    note_text,
    '^(Finally got hold of|Later than agreed|(Moved|Got bumped|Put off), was planned|Took two attempts|Second try, first was|The answer was due)'
  )
  AND before IS NOT NULL
  AND (promised IS NULL OR note_date <= promised + 2)
