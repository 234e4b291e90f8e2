-- title: A ticket that was answered or resolved later than its dates allow is breached
-- tables: support_data.support_tickets, support_data.sla_policies, support_data.sla_breaches, sales_data.customers
-- Dates tell it where all hours count: whole days between them are longer than the target. An open ticket is late so far.
-- corruption: UPDATE support_data.support_tickets SET created_date = created_date - 1 WHERE true
WITH promised AS (
  SELECT t.*, p.first_response_target_min, p.resolution_target_hours,
    coalesce(t.first_response_date, getvariable('as_of') + 1) - t.created_date - 1 AS days_to_answer,
    coalesce(t.resolved_date, getvariable('as_of') + 1) - t.created_date - 1 AS days_to_resolve
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c USING (customer_id)
  ASOF JOIN support_data.sla_policies AS p
    ON p.customer_tier = c.customer_tier AND p.priority = t.priority AND p.effective_date <= t.created_date
  WHERE p.business_hours_only = 'No'
)
SELECT p.ticket_id, p.created_date, p.first_response_date, p.resolved_date
FROM promised AS p
LEFT JOIN support_data.sla_breaches AS a ON a.ticket_id = p.ticket_id AND a.breach_type = 'First Response'
LEFT JOIN support_data.sla_breaches AS r ON r.ticket_id = p.ticket_id AND r.breach_type = 'Resolution Time'
WHERE (a.ticket_id IS NULL AND p.days_to_answer * 1440 > p.first_response_target_min)
  OR (r.ticket_id IS NULL AND p.days_to_resolve * 24 > p.resolution_target_hours)
