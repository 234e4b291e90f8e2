-- title: An outage of a product is not reported for a count of users
-- tables: support_data.support_tickets
-- Whoever cannot reach a product at all speaks for everybody there.
-- corruption: UPDATE support_data.support_tickets SET description = description || ' Affected: 3 users.' WHERE subject LIKE '% down'
SELECT ticket_id, subject, description
FROM support_data.support_tickets
WHERE regexp_matches(description, 'Nobody here can get into|isn.t reachable for us|is not reachable for us|down\? We get time-outs at')
  AND regexp_matches(description, '\b[0-9,]+ users\b')
