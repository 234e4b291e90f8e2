-- title: What engineering is said to have corrected, an engineer has looked at
-- tables: support_data.ticket_resolution, support_data.ticket_comments, support_data.support_tickets
-- A closing note names engineering only where an engineer has written on the ticket. Tickets opened before the window may have been
-- looked at before it.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_notes = 'Corrected by engineering, no update needed.' WHERE root_cause = 'Documentation'
SELECT r.resolution_id, r.resolution_notes
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE t.created_date >= getvariable('start') AND regexp_matches(r.resolution_notes, '[Ee]ngineering corrected|by engineering|Asked engineering')
  AND NOT EXISTS (SELECT 1 FROM support_data.ticket_comments AS c WHERE c.ticket_id = r.ticket_id AND c.commenter_type = 'Engineer')
