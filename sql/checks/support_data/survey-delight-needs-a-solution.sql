-- title: Nobody is delighted by a no
-- tables: support_data.customer_satisfaction, support_data.ticket_resolution
-- Five points after a ticket are for what was solved: not for intended behaviour, for a problem that others have as well, or for one that
-- nobody could see.
-- corruption: UPDATE support_data.customer_satisfaction SET satisfaction_score = 5 WHERE survey_type = 'Post-Ticket' AND ticket_id IN (SELECT ticket_id FROM support_data.ticket_resolution WHERE resolution_type IN ('By Design', 'Duplicate', 'Cannot Reproduce'))
SELECT s.csat_id, s.satisfaction_score, r.resolution_type
FROM support_data.customer_satisfaction AS s
JOIN support_data.ticket_resolution AS r USING (ticket_id)
WHERE s.survey_type = 'Post-Ticket' AND s.satisfaction_score = 5
  AND r.resolution_type IN ('By Design', 'Duplicate', 'Cannot Reproduce')
