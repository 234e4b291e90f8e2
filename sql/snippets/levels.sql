-- The support level of each agent, told by the escalations that reach it; the others are on the first.
SELECT escalated_to AS agent, max(CASE WHEN escalation_level LIKE '%L2' THEN 2 WHEN escalation_level LIKE '%L3' THEN 3 ELSE 4 END) AS level
FROM support_data.escalations
WHERE escalation_level <> 'Manager'
GROUP BY escalated_to
