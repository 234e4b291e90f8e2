-- title: Escalation → resolution time
-- reference: R37
-- sentence: Tickets of medium priority that are handed up take longer to solve: mean of the logarithm of days, the day of creation counted as one. Twice to three times the hours, as published, are less in whole days.
-- world: TicketCourseAssumptions.LongerIfEscalated
-- expect: rising
-- low: 0.25
-- high: 1.1
-- unit: log days
SELECT CASE escalated WHEN 'Yes' THEN 'escalated' ELSE 'not escalated' END, avg(ln(1 + resolved_date - created_date)), count(*)
FROM support_data.support_tickets
WHERE resolved_date IS NOT NULL AND priority = 'Medium'
GROUP BY escalated
ORDER BY escalated
