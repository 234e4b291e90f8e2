-- title: Only Gold and Platinum customers are credited for a breach
-- tables: support_data.sla_breaches, sales_data.customers, support_data.support_tickets
-- Once it is known how late it was.
-- corruption: UPDATE support_data.sla_breaches SET credited = 'Yes' WHERE credited <> 'Yes'
SELECT b.breach_id, c.customer_tier, b.credited
FROM support_data.sla_breaches AS b
JOIN sales_data.customers AS c USING (customer_id)
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE b.credited = 'Yes'
  AND (c.customer_tier NOT IN ('Gold', 'Platinum') OR CASE b.breach_type WHEN 'First Response' THEN t.first_response_date ELSE t.resolved_date END IS NULL)
