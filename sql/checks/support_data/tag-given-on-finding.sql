-- title: What tells how a ticket turned out is tagged by whoever has written it, on that day
-- tables: support_data.ticket_tags, support_data.ticket_comments, support_data.support_tickets
-- That nobody can see it, or that others have it, is known once it has been looked at: neither the first word of several days nor the
-- triage tells it. Tickets opened before the window may have been written about before it.
-- corruption: UPDATE support_data.ticket_tags SET tagged_date = tagged_date - 400 WHERE tag_name = 'known-issue'
SELECT g.tag_id, g.tag_name, g.tagged_date, t.first_response_date
FROM support_data.ticket_tags AS g
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE g.tag_name IN ('known-issue', 'not-reproduced') AND t.created_date >= getvariable('start') AND NOT EXISTS (
  FROM support_data.ticket_comments AS c
  WHERE c.ticket_id = g.ticket_id AND c.comment_date = g.tagged_date AND c.commenter_name = g.tagged_by AND c.commenter_type <> 'Customer'
    AND NOT regexp_matches(c.comment_text, 'I''ll (try to rep|let you know what|be in touch|be back in touch)|don''t know why yet')
)
