-- title: Who is said to have confirmed a solution has written so
-- tables: support_data.ticket_resolution, support_data.ticket_comments, support_data.support_tickets
-- The last word that the customer can read, up to the day of the resolution, is then the customer's own. Tickets opened before the window
-- may have been confirmed before it.
-- corruption: UPDATE support_data.ticket_comments SET commenter_type = 'Support Agent' WHERE commenter_type = 'Customer'
WITH latest AS (
  SELECT c.ticket_id, arg_max(c.commenter_type, c.comment_id) AS speaker
  FROM support_data.ticket_comments AS c
  JOIN support_data.ticket_resolution AS r USING (ticket_id)
  WHERE c.internal_note = 'No' AND c.comment_date <= r.resolution_date
  GROUP BY c.ticket_id
)
SELECT r.resolution_id, r.resolution_notes, l.speaker
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
LEFT JOIN latest AS l USING (ticket_id)
WHERE t.created_date >= getvariable('start') AND l.speaker IS DISTINCT FROM 'Customer'
  AND regexp_matches(
    r.resolution_notes,
    '[A-Z]\S* confirmed\.|[Cc]onfirmed by [A-Z]|Confirmed, closing|wrote that it.s fine|is happy with it|is fine with that|Fine with |'
      || 'agreed to|[A-Z]\S* accepted it|has no further questions|Cleared up with'
  )
