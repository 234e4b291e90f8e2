-- title: The first answer that the customer can read is the first response
-- tables: support_data.ticket_comments, support_data.support_tickets
-- On its day; a customer who has written nothing else waits for it.
-- corruption: UPDATE support_data.ticket_comments SET comment_date = comment_date + 1 WHERE true
WITH answers AS (
  SELECT ticket_id, min(comment_date) AS first_answer
  FROM support_data.ticket_comments
  WHERE commenter_type <> 'Customer' AND internal_note = 'No'
  GROUP BY ticket_id
)
SELECT t.ticket_id, t.first_response_date, a.first_answer
FROM support_data.support_tickets AS t
LEFT JOIN answers AS a USING (ticket_id)
WHERE t.first_response_date IS DISTINCT FROM a.first_answer
