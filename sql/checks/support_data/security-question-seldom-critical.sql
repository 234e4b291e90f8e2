-- title: Whoever only asks about security is hardly ever in danger
-- tables: support_data.support_tickets, support_data.ticket_tags
-- A questionnaire, the audit log, a second factor, a finding of a scanner: it may be wanted soon, and is no emergency. One in fourteen goes a
-- step above.
-- corruption: UPDATE support_data.support_tickets SET priority = 'Critical' WHERE ticket_type = 'Security'
SELECT count(*) AS tickets, count(*) FILTER (WHERE t.priority = 'Critical' OR t.severity = 'Blocker') AS critical
FROM support_data.support_tickets AS t
WHERE t.ticket_type = 'Security' AND EXISTS (
  SELECT 1 FROM support_data.ticket_tags AS g
  WHERE g.ticket_id = t.ticket_id AND g.tag_name IN ('questionnaire', 'audit-log', 'second-factor', 'scan-finding', 'suspicious-mail')
)
HAVING count(*) FILTER (WHERE t.priority = 'Critical' OR t.severity = 'Blocker') > 5 + 0.1 * count(*)
