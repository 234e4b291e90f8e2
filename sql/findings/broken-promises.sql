-- title: Promises of support that were broken
-- place: 10
-- for: board, head-of-support, csm
-- answer: head-of-support/repeated-breaches-before-renewal
WITH answered AS (
  SELECT c.satisfaction_score >= 4 AS satisfied, t.sla_status = 'Breached' AS broken
  FROM support_data.customer_satisfaction AS c JOIN support_data.support_tickets AS t USING (ticket_id)
  WHERE c.satisfaction_score IS NOT NULL
),
touched AS (
  SELECT count(DISTINCT t.customer_id) AS customers, sum(r.renewal_amount) AS amount
  FROM operational_data.renewals AS r
  JOIN (SELECT DISTINCT customer_id FROM support_data.sla_breaches WHERE breach_date > getvariable('as_of') - 90) AS t USING (customer_id)
  WHERE r.renewal_status IN ('Pending', 'At Risk') AND r.current_expiration_date <= getvariable('as_of') + 180
)
SELECT format('{:.0f} % of customers are satisfied after a ticket whose target was broken, {:.0f} % after the others', 100 * avg(satisfied::INT) FILTER (broken), 100 * avg(satisfied::INT) FILTER (NOT broken)) AS finding,
  format('{:,} customers with a broken target in the last 90 days have renewals worth ${:,} within 180 days', any_value(t.customers), coalesce(any_value(t.amount), 0)::BIGINT) AS comparison
FROM answered, touched AS t
-- more
SELECT c.customer_tier, t.priority, count(*) AS tickets, round(CAST(100 * avg((t.sla_status = 'Breached')::INT) AS DECIMAL(18, 6)), 1) AS broken, round(CAST(avg(s.satisfaction_score) AS DECIMAL(18, 6)), 2) AS mean_score
FROM support_data.support_tickets AS t
JOIN sales_data.customers AS c USING (customer_id)
LEFT JOIN support_data.customer_satisfaction AS s USING (ticket_id)
GROUP BY c.customer_tier, t.priority
ORDER BY c.customer_tier, t.priority
