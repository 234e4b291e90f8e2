-- title: A question is answered, not tried out like a fault
-- tables: support_data.support_tickets, support_data.ticket_worklog, support_data.ticket_comments
-- Where somebody asks how something is done, what a code means or what a bill says, nobody searches logs, rebuilds it on the version,
-- tries it in several roles or writes that it was tried there as well.
-- corruption: UPDATE support_data.support_tickets SET ticket_type = 'Question' WHERE ticket_type = 'Bug'
SELECT t.ticket_number, w.work_description
FROM support_data.support_tickets AS t
JOIN support_data.ticket_worklog AS w USING (ticket_id)
WHERE t.ticket_type = 'Question'
  AND regexp_matches(w.work_description, 'Searched the logs|Compared requests|Rebuilt it with|Test account on|as an administrator')
UNION ALL
SELECT t.ticket_number, c.comment_text
FROM support_data.support_tickets AS t
JOIN support_data.ticket_comments AS c USING (ticket_id)
WHERE t.ticket_type = 'Question' AND regexp_matches(c.comment_text, '\b[Tt]ried it on .* as well\b|\b[Rr]eproduced\b')
