-- title: A ticket bears a tag once, given while it is worked on
-- tables: support_data.ticket_tags, support_data.support_tickets
-- Tags are in lower case, without spaces.
-- corruption: UPDATE support_data.ticket_tags SET tagged_date = tagged_date + 1 WHERE true
SELECT g.tag_id, g.tag_name, g.tagged_date, t.created_date, t.resolved_date
FROM support_data.ticket_tags AS g
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE g.tagged_date < t.created_date OR g.tagged_date > coalesce(t.resolved_date, getvariable('as_of'))
  OR NOT regexp_full_match(g.tag_name, '[a-z0-9-]+')
  OR EXISTS (FROM support_data.ticket_tags AS o WHERE o.ticket_id = g.ticket_id AND o.tag_name = g.tag_name AND o.tag_id < g.tag_id)
