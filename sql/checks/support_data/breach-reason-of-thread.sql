-- title: A breach is blamed on the customer only for what the conversation shows
-- tables: support_data.sla_breaches, support_data.ticket_comments, support_data.support_tickets
-- Whoever is said to have answered late or little has been asked something, and whoever is said to test has written that; a solution that
-- did not hold is one that the customer has answered. Tickets opened before the window may have been talked about before it.
-- corruption: UPDATE support_data.sla_breaches SET reason = 'Waited for a test by the planners.' WHERE breach_type = 'First Response'
WITH heard AS (
  SELECT c.ticket_id, min(c.comment_date) FILTER (WHERE c.commenter_type = 'Customer') AS first_reply,
    min(c.comment_date) FILTER (
      WHERE c.commenter_type <> 'Customer' AND c.internal_note = 'No' AND contains(c.comment_text, '?')) AS first_question
  FROM support_data.ticket_comments AS c
  GROUP BY c.ticket_id
)
SELECT b.breach_id, b.reason, h.first_reply, h.first_question
FROM support_data.sla_breaches AS b
JOIN support_data.support_tickets AS t USING (ticket_id)
LEFT JOIN heard AS h USING (ticket_id)
WHERE t.created_date >= getvariable('start') AND (
    regexp_matches(b.reason, 'test by|Testing with|did not fit|did not hold|Had to ask|only on request')
      AND (h.first_reply IS NULL OR h.first_reply > b.breach_date)
    OR regexp_matches(b.reason, 'came late, and the clock|set to pending')
      AND (h.first_question IS NULL OR h.first_question > b.breach_date))
