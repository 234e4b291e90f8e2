-- title: A breach is blamed on a handover, on engineering or on an answer only where there was one
-- tables: support_data.sla_breaches, support_data.escalations, support_data.ticket_comments, support_data.support_tickets
-- By the day on which the time ran out. Tickets opened before the window may have been worked on before it.
-- corruption: UPDATE support_data.sla_breaches SET reason = 'Time lost between the levels.' WHERE breach_type = 'First Response'
SELECT b.breach_id, b.reason
FROM support_data.sla_breaches AS b
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE t.created_date >= getvariable('start') AND (
    regexp_matches(b.reason, '[Hh]anded up|between the levels') AND NOT EXISTS (
      SELECT 1 FROM support_data.escalations AS e WHERE e.ticket_id = b.ticket_id AND e.escalation_date <= b.breach_date)
    OR regexp_matches(b.reason, '^Engineering needed|with engineering') AND NOT EXISTS (
      SELECT 1 FROM support_data.ticket_comments AS c
      WHERE c.ticket_id = b.ticket_id AND c.commenter_type = 'Engineer' AND c.comment_date <= b.breach_date)
    OR regexp_matches(b.reason, '^Answered|^Solution was sent|^Kept open|^Answer on|^Waited for .* to say') AND NOT EXISTS (
      SELECT 1 FROM support_data.ticket_comments AS c
      WHERE c.ticket_id = b.ticket_id AND c.commenter_type <> 'Customer' AND c.internal_note = 'No' AND c.comment_date <= b.breach_date))
