-- title: A target passes between the opening of a ticket and the late answer or solution
-- tables: support_data.sla_breaches, support_data.support_tickets
-- Or has passed while the ticket waits for it; whoever the breach is of is the ticket's customer.
-- corruption: UPDATE support_data.sla_breaches SET breach_date = breach_date - 1 WHERE true
SELECT b.breach_id, b.breach_type, b.breach_date, t.created_date, t.first_response_date, t.resolved_date
FROM support_data.sla_breaches AS b
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE b.breach_date < t.created_date OR b.customer_id <> t.customer_id
  OR b.breach_date > coalesce(CASE b.breach_type WHEN 'First Response' THEN t.first_response_date ELSE t.resolved_date END, getvariable('as_of'))
