-- title: Nobody's ticket is resolved without an answer, or after a long silence
-- tables: support_data.support_tickets, support_data.ticket_comments
-- Somebody of the desk has written to the customer, and within two weeks of the end somebody has said something. Tickets opened before the
-- window may have been talked about before it.
-- corruption: UPDATE support_data.ticket_comments SET internal_note = 'Yes' WHERE commenter_type <> 'Customer'
WITH said AS (
  SELECT t.ticket_id,
    count(*) FILTER (WHERE c.commenter_type <> 'Customer' AND c.internal_note = 'No') AS answers,
    max(c.comment_date) FILTER (WHERE c.internal_note = 'No') AS latest
  FROM support_data.support_tickets AS t
  LEFT JOIN support_data.ticket_comments AS c ON c.ticket_id = t.ticket_id AND c.comment_date <= t.resolved_date
  WHERE t.created_date >= getvariable('start') AND t.resolved_date IS NOT NULL
  GROUP BY ALL
)
SELECT t.ticket_id, t.resolved_date, s.answers, s.latest
FROM said AS s
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE s.answers = 0 OR t.resolved_date - s.latest > 14
