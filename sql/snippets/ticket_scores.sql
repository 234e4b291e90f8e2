-- The scores that the surveys of each ticket gave it.
SELECT ticket_id, sum(satisfaction_score) AS points, count(satisfaction_score) AS answers
FROM support_data.customer_satisfaction
WHERE survey_type = 'Post-Ticket'
GROUP BY ticket_id
