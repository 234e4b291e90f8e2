-- title: A ticket is escalated if and only if an escalation says so
-- tables: support_data.support_tickets, support_data.escalations
-- Since the first of them.
-- corruption: UPDATE support_data.support_tickets SET escalation_date = escalation_date + 1 WHERE escalation_date IS NOT NULL
WITH firsts AS (
  SELECT ticket_id, min(escalation_date) AS first_date
  FROM support_data.escalations
  GROUP BY ticket_id
)
SELECT t.ticket_id, t.escalated, t.escalation_date, f.first_date
FROM support_data.support_tickets AS t
LEFT JOIN firsts AS f USING (ticket_id)
WHERE (t.escalated = 'Yes') <> (f.first_date IS NOT NULL) OR t.escalation_date IS DISTINCT FROM f.first_date
