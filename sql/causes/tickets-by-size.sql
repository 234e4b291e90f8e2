-- title: Size → tickets
-- reference: 1.D #93
-- sentence: Larger customers ask for help more often: tickets a customer and month.
-- world: TicketAssumptions.UsersPower
-- expect: rising
-- low: 0.8
-- high: 5
-- unit: tickets
WITH scored AS (
  SELECT customer_id, count(*) AS scores
  FROM operational_data.customer_health_score
  GROUP BY customer_id
), asked AS (
  SELECT customer_id, count(*) AS tickets
  FROM support_data.support_tickets
  WHERE created_date >= getvariable('start')
  GROUP BY customer_id
)
SELECT c.company_size, sum(coalesce(a.tickets, 0)) / sum(w.scores / 3.0), count(*)
FROM scored AS w
JOIN sales_data.customers AS c USING (customer_id)
LEFT JOIN asked AS a USING (customer_id)
GROUP BY c.company_size
ORDER BY list_position(['Small', 'Medium', 'Large', 'Enterprise'], c.company_size)
