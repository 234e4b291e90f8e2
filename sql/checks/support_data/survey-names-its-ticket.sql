-- title: One survey follows a ticket; those of a quarter or year name the ticket resolved last
-- tables: support_data.customer_satisfaction, support_data.support_tickets
-- The latest of the customer before the day on which the survey was sent.
-- corruption: UPDATE support_data.customer_satisfaction SET survey_date = survey_date + 1 WHERE true
WITH last_resolved AS (
  SELECT s.csat_id, max(t.resolved_date) AS last_date
  FROM support_data.customer_satisfaction AS s
  JOIN support_data.support_tickets AS t ON t.customer_id = s.customer_id AND t.resolved_date < s.survey_date
  WHERE s.survey_type <> 'Post-Ticket'
  GROUP BY s.csat_id
)
SELECT s.csat_id, s.survey_type, s.survey_date, t.resolved_date, l.last_date
FROM support_data.customer_satisfaction AS s
JOIN support_data.support_tickets AS t USING (ticket_id)
LEFT JOIN last_resolved AS l USING (csat_id)
WHERE (s.survey_type <> 'Post-Ticket' AND t.resolved_date <> l.last_date)
  OR (s.survey_type = 'Post-Ticket' AND EXISTS (
    FROM support_data.customer_satisfaction AS o WHERE o.ticket_id = s.ticket_id AND o.survey_type = 'Post-Ticket' AND o.csat_id < s.csat_id))
