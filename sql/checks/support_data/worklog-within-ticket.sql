-- title: Work on a ticket lies between its opening and its solution
-- tables: support_data.ticket_worklog, support_data.support_tickets
-- Or up to now, while it is unresolved; every entry takes some time.
-- corruption: UPDATE support_data.ticket_worklog SET work_date = work_date + 1 WHERE true
SELECT w.worklog_id, w.work_date, w.time_spent_minutes, t.created_date, t.resolved_date
FROM support_data.ticket_worklog AS w
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE w.work_date < t.created_date OR w.work_date > coalesce(t.resolved_date, getvariable('as_of')) OR w.time_spent_minutes < 1
