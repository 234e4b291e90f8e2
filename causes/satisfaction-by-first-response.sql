-- title: Late first response → satisfaction
-- reference: R33 [S88]
-- sentence: Customers who had to wait for the first answer longer than promised are satisfied less often (answers of 4 and 5).
-- world: `SatisfactionAssumptions.PerDoublingOfWait` and `SatisfactionAssumptions.Breach`
-- expect: falling
-- low: -60
-- high: -5
-- unit: %
-- judged: each
WITH late AS (
  SELECT DISTINCT ticket_id
  FROM support_data.sla_breaches
  WHERE breach_type = 'First Response'
)
SELECT CASE WHEN l.ticket_id IS NULL THEN 'answered in time' ELSE 'answered late' END, 100 * avg((s.satisfaction_score >= 4)::INT), count(*)
FROM support_data.customer_satisfaction AS s
LEFT JOIN late AS l USING (ticket_id)
WHERE s.satisfaction_score IS NOT NULL
GROUP BY 1
ORDER BY 1
