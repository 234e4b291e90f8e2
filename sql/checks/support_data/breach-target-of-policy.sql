-- title: The target that was breached is that of the policy in force
-- tables: support_data.sla_breaches, support_data.support_tickets, support_data.sla_policies, sales_data.customers
-- For the customer's tier and the ticket's priority on the day it was opened.
-- corruption: UPDATE support_data.sla_breaches SET target_time = target_time + 1 WHERE true
WITH promised AS (
  SELECT t.ticket_id, p.first_response_target_min, p.resolution_target_hours
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c USING (customer_id)
  ASOF JOIN support_data.sla_policies AS p
    ON p.customer_tier = c.customer_tier AND p.priority = t.priority AND p.effective_date <= t.created_date
)
SELECT b.breach_id, b.breach_type, b.target_time, p.first_response_target_min, p.resolution_target_hours
FROM support_data.sla_breaches AS b
LEFT JOIN promised AS p USING (ticket_id)
WHERE b.target_time IS DISTINCT FROM CASE b.breach_type WHEN 'First Response' THEN p.first_response_target_min ELSE p.resolution_target_hours END
