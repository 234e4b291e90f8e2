-- title: Late first response → escalation
-- reference: R36
-- sentence: Tickets that were answered late are handed up more often.
-- world: TicketCourseAssumptions.EscalatesIfLate
-- expect: rising
-- low: 3
-- high: 25
-- unit: %
WITH late AS (
  SELECT DISTINCT ticket_id
  FROM support_data.sla_breaches
  WHERE breach_type = 'First Response'
)
SELECT CASE WHEN l.ticket_id IS NULL THEN 'answered in time' ELSE 'answered late' END, 100 * avg((t.escalated = 'Yes')::INT), count(*)
FROM support_data.support_tickets AS t
LEFT JOIN late AS l USING (ticket_id)
GROUP BY 1
ORDER BY 1
