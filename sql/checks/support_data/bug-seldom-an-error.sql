-- title: Whoever reports a bug has not made a mistake
-- tables: support_data.ticket_resolution, support_data.support_tickets
-- What looked like one was a setting, a proxy, a browser: a matter of configuration.
-- corruption: UPDATE support_data.ticket_resolution SET root_cause = 'User Error' WHERE resolution_type = 'Fixed'
SELECT r.resolution_id, r.root_cause
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE t.ticket_type = 'Bug' AND r.root_cause = 'User Error'
