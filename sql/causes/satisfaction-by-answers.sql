-- title: Answers that it took → satisfaction
-- reference: R34 [S60][S89]
-- sentence: The more answers it took to solve a ticket, the fewer customers are satisfied (answers of 4 and 5).
-- world: SatisfactionAssumptions.PerAnswer
-- expect: falling
-- low: -50
-- high: -8
-- unit: %
-- uses: answers
SELECT CASE WHEN a.answers = 1 THEN 'one' WHEN a.answers <= 3 THEN 'two or three' ELSE 'more' END, 100 * avg((s.satisfaction_score >= 4)::INT), count(*)
FROM support_data.customer_satisfaction AS s
JOIN answers AS a USING (ticket_id)
WHERE s.satisfaction_score IS NOT NULL
GROUP BY 1
ORDER BY min(a.answers)
