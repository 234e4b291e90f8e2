-- title: Breach → satisfaction
-- reference: R36
-- sentence: Customers whose agreement was breached are satisfied less often (answers of 4 and 5).
-- world: SatisfactionAssumptions.Breach
-- expect: falling
-- low: -45
-- high: -6
-- unit: %
-- judged: each
SELECT CASE t.sla_status WHEN 'Breached' THEN 'breached' ELSE 'met' END, 100 * avg((s.satisfaction_score >= 4)::INT), count(*)
FROM support_data.customer_satisfaction AS s
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE s.satisfaction_score IS NOT NULL
GROUP BY 1
ORDER BY 1 DESC
