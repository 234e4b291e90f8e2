-- title: Work that is billed is shown to the customer
-- tables: support_data.ticket_worklog
-- Internal work is free.
-- corruption: UPDATE support_data.ticket_worklog SET billable = 'Yes' WHERE billable <> 'Yes'
SELECT worklog_id, billable, internal_only
FROM support_data.ticket_worklog
WHERE billable = 'Yes' AND internal_only = 'Yes'
