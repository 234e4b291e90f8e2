-- The scores that the surveys right after each ticket gave it.
-- uses: csat_answers
SELECT ticket_id, sum(satisfaction_score) AS points, count(satisfaction_score) AS answers
FROM csat_answers
GROUP BY ticket_id
