-- title: A resolution by a workaround provides one
-- tables: support_data.ticket_resolution, support_data.ticket_comments
-- Whether a fix followed is told where there was a workaround, and only there. Where the closing note or a reply speaks of a workaround,
-- or of what to do until a fix is out, one was provided; titles of articles, in quotes, are none.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_type = 'Workaround' WHERE resolution_type <> 'Workaround'
SELECT resolution_id, resolution_type, workaround_provided, permanent_fix
FROM support_data.ticket_resolution
WHERE (resolution_type = 'Workaround' AND workaround_provided = 'No') OR (workaround_provided = 'Yes') <> (permanent_fix IS NOT NULL)
  OR workaround_provided = 'No' AND regexp_matches(regexp_replace(resolution_notes, '"[^"]*"', '', 'g'), '\b[Ww]orkaround\b')
UNION ALL
SELECT r.resolution_id, r.resolution_type, r.workaround_provided, c.comment_text
FROM support_data.ticket_resolution AS r
JOIN support_data.ticket_comments AS c USING (ticket_id)
WHERE r.workaround_provided = 'No' AND c.internal_note = 'No' AND c.commenter_type <> 'Customer'
  AND regexp_matches(regexp_replace(c.comment_text, '"[^"]*"', '', 'g'), '\bworkaround\b|[Uu]ntil then,? (you can|please)|[Ii]n the meantime, please')
