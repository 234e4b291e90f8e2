-- title: Whoever asks has mostly made no mistake
-- tables: support_data.ticket_resolution, support_data.support_tickets
-- Of questions, no more than three in five are filed as user errors: the rest is a page that is missing, or a matter of settings.
-- corruption: UPDATE support_data.ticket_resolution SET root_cause = 'User Error' WHERE root_cause IN ('Documentation', 'Configuration')
SELECT count(*) AS questions, count(*) FILTER (WHERE r.root_cause = 'User Error') AS errors
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE t.ticket_type = 'Question'
HAVING count(*) FILTER (WHERE r.root_cause = 'User Error') > 5 + 0.6 * count(*)
