-- title: The agreement of a ticket is breached if and only if a breach says so
-- tables: support_data.support_tickets, support_data.sla_breaches
-- A resolved ticket without one has met it; only an open one is at risk.
-- corruption: UPDATE support_data.support_tickets SET sla_status = 'Met' WHERE sla_status <> 'Met'
WITH breached AS (
  SELECT DISTINCT ticket_id
  FROM support_data.sla_breaches
)
SELECT t.ticket_id, t.sla_status, t.resolved_date, b.ticket_id AS breached
FROM support_data.support_tickets AS t
LEFT JOIN breached AS b USING (ticket_id)
WHERE (t.sla_status = 'Breached') <> (b.ticket_id IS NOT NULL) OR (t.sla_status = 'At Risk' AND t.resolved_date IS NOT NULL)
