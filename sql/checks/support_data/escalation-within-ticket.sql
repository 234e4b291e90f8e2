-- title: A ticket is handed up between its opening and its solution, to somebody else
-- tables: support_data.escalations, support_data.support_tickets
-- Level and date of the solution are those of the ticket, once it is resolved.
-- corruption: UPDATE support_data.escalations SET resolution_date = resolution_date + 1 WHERE resolution_date IS NOT NULL
SELECT e.escalation_id, e.escalation_date, t.created_date, t.resolved_date, e.resolution_date, e.resolved_at_level
FROM support_data.escalations AS e
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE e.escalation_date < t.created_date OR e.escalation_date > coalesce(t.resolved_date, getvariable('as_of'))
  OR e.escalated_from = e.escalated_to OR e.customer_id <> t.customer_id
  OR e.resolution_date IS DISTINCT FROM t.resolved_date OR (e.resolved_at_level IS NULL) <> (t.resolved_date IS NULL)
