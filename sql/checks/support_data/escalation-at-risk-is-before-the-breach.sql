-- title: A target is at risk until it is missed
-- tables: support_data.escalations, support_data.sla_breaches
-- Whoever hands a ticket up on or after the day on which the time for its solution ran out does so for another reason.
-- corruption: UPDATE support_data.escalations SET escalation_reason = 'SLA Risk' WHERE escalation_reason <> 'SLA Risk'
SELECT e.escalation_id, e.escalation_date, b.breach_date
FROM support_data.escalations AS e
JOIN support_data.sla_breaches AS b USING (ticket_id)
WHERE e.escalation_reason = 'SLA Risk' AND b.breach_type = 'Resolution Time' AND b.breach_date <= e.escalation_date
