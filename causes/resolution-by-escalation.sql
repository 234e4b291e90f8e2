-- title: Escalation → resolution time
-- reference: R37
-- sentence: Tickets of medium priority that are handed up take longer to solve.
-- world: TicketCourseAssumptions.LongerIfEscalated
-- expect: rising
-- low: 2
-- high: 10
-- unit: days
SELECT CASE escalated WHEN 'Yes' THEN 'escalated' ELSE 'not escalated' END, avg(resolved_date - created_date), count(*)
FROM support_data.support_tickets
WHERE resolved_date IS NOT NULL AND priority = 'Medium'
GROUP BY escalated
ORDER BY escalated
