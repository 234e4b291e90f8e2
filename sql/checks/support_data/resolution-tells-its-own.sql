-- title: A closing note does not repeat what the customer was written
-- tables: support_data.ticket_resolution, support_data.ticket_comments
-- The cause is told at length in the mail and filed in short in the note: no sentence of the note, links and titles of articles aside,
-- stands in a mail of the ticket, but for what the desk did, which may be said alike. And a closing note speaks to nobody.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_notes = (SELECT min(c.comment_text) FROM support_data.ticket_comments AS c WHERE c.ticket_id = ticket_resolution.ticket_id AND c.commenter_type = 'Support Agent' AND c.internal_note = 'No' AND length(c.comment_text) > 200) WHERE ticket_id IN (SELECT c.ticket_id FROM support_data.ticket_comments AS c WHERE c.commenter_type = 'Support Agent' AND c.internal_note = 'No' AND length(c.comment_text) > 200)
WITH sentences AS (
  SELECT r.ticket_id, r.resolution_id, unnest(regexp_split_to_array(r.resolution_notes, '[.:;]\s+|\n|\.$')) AS sentence
  FROM support_data.ticket_resolution AS r
)
SELECT s.resolution_id, s.sentence
FROM sentences AS s
JOIN support_data.ticket_comments AS c USING (ticket_id)
WHERE c.internal_note = 'No' AND c.commenter_type <> 'Customer' AND length(s.sentence) > 60
  AND NOT regexp_matches(s.sentence, 'https://|"') AND contains(lower(c.comment_text), lower(s.sentence))
UNION ALL
SELECT resolution_id, resolution_notes
FROM support_data.ticket_resolution
WHERE regexp_matches(regexp_replace(resolution_notes, '"[^"]*"', '', 'g'), '\b[Yy]our?\b')
