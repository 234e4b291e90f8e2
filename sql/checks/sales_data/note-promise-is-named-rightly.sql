-- title: Tomorrow and next Tuesday in a note are the day of its next action
-- tables: sales_data.customer_notes
-- A note names no other day to come in these words; "next" before a weekday means the week after, from Monday on.
-- corruption: UPDATE sales_data.customer_notes SET next_action_date = next_action_date + 1 WHERE regexp_matches(note_text, 'next (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day')
SELECT note_id, note_date, note_text, next_action_date
FROM sales_data.customer_notes
WHERE (regexp_matches(lower(note_text), '\b(tomorrow|tmrw)\b') AND next_action_date IS DISTINCT FROM note_date + 1)
   OR (regexp_matches(note_text, 'next (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day')
       AND (date_trunc('week', next_action_date) IS DISTINCT FROM date_trunc('week', note_date) + INTERVAL 7 DAYS
         OR dayname(next_action_date) <> regexp_extract(note_text, 'next ((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)', 1)))
