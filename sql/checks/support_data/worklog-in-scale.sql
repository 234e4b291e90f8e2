-- title: An entry of the worklog is no longer than what it tells of
-- tables: support_data.ticket_worklog, support_data.support_tickets
-- Whoever tells, grants or sets something does it within the hour; a mail, a note, a first look or a reminder takes three quarters of one
-- at most, and nobody sits longer than five hours over anything.
-- corruption: UPDATE support_data.ticket_worklog SET time_spent_minutes = time_spent_minutes + 300 WHERE true
SELECT w.worklog_id, w.work_description, w.time_spent_minutes, t.ticket_type
FROM support_data.ticket_worklog AS w
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE w.time_spent_minutes > CASE
  WHEN regexp_matches(w.work_description, '^(Reminder|Follow-up|Holding reply|Short mail|Short update|Status to|Told \S+ where)') THEN 25
  WHEN regexp_matches(w.work_description, '^(Replied|Wrote back|Mail to|Answer|Handover note|Intake|First look|Initial review|Wrap-up|Summary)')
    THEN 45
  WHEN t.ticket_type IN ('Question', 'Feature Request', 'Configuration') THEN 60
  ELSE 300 END
