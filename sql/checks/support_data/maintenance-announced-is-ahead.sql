-- title: Maintenance that support announces is still to come
-- tables: support_data.ticket_comments
-- The next window is later than the day on which it is named, however long the answer took. It is named without its year.
-- corruption: UPDATE support_data.ticket_comments SET comment_date = comment_date + 45 WHERE internal_note = 'No' AND commenter_type <> 'Customer'
WITH named AS (
  SELECT comment_id, comment_date, comment_text,
    regexp_extract(comment_text, '(?:Saturday|Sunday) ([0-9]+ [A-Z][a-z]+), [0-9]{2}:00 to [0-9]{2}:00 UTC', 1) AS day
  FROM support_data.ticket_comments
  WHERE internal_note = 'No' AND commenter_type <> 'Customer'
), dated AS (
  SELECT comment_id, comment_date, comment_text, CAST(strptime(day || ' ' || year(comment_date), '%-d %B %Y') AS DATE) AS this_year
  FROM named
  WHERE day <> ''
)
SELECT comment_id, comment_date, comment_text
FROM dated
WHERE this_year - comment_date BETWEEN -180 AND 0
