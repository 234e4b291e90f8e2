-- title: Nobody errs who wishes for a feature
-- tables: support_data.ticket_resolution, support_data.support_tickets
-- Nor whoever is sent a mail by a swindler: user errors are found behind faults, questions and settings.
-- corruption: UPDATE support_data.ticket_resolution SET root_cause = 'User Error' WHERE root_cause = 'Documentation'
SELECT r.resolution_id, r.root_cause, t.ticket_type
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE r.root_cause = 'User Error' AND (t.ticket_type = 'Feature Request' OR t.ticket_type = 'Security' AND t.category = 'Other')
