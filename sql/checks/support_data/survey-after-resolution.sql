-- title: A survey follows the resolution of its ticket
-- tables: support_data.customer_satisfaction, support_data.support_tickets
-- And is answered, if at all, from that day on; it goes to the ticket's customer.
-- corruption: UPDATE support_data.customer_satisfaction SET survey_date = survey_date + 1 WHERE true
SELECT s.csat_id, s.survey_date, t.resolved_date, s.response_date
FROM support_data.customer_satisfaction AS s
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE t.resolved_date IS NULL OR s.survey_date <= t.resolved_date OR s.response_date < s.survey_date OR s.customer_id <> t.customer_id
