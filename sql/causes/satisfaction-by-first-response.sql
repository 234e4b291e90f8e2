-- title: Late first response → satisfaction
-- reference: R33 [S88]
-- sentence: Customers who had to wait for the first answer longer than promised are less satisfied (mean of the scores from 1 to 5; few wait so long that a share of the satisfied would say as much in one company).
-- world: `SatisfactionAssumptions.PerDoublingOfWait` and `SatisfactionAssumptions.Breach`
-- expect: falling
-- low: -2
-- high: -0.1
-- unit: of 5
-- judged: each
WITH late AS (
  SELECT DISTINCT ticket_id
  FROM support_data.sla_breaches
  WHERE breach_type = 'First Response'
)
SELECT CASE WHEN l.ticket_id IS NULL THEN 'answered in time' ELSE 'answered late' END, avg(s.satisfaction_score), count(*)
FROM support_data.customer_satisfaction AS s
LEFT JOIN late AS l USING (ticket_id)
WHERE s.satisfaction_score IS NOT NULL
GROUP BY 1
ORDER BY 1
