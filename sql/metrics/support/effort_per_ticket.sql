-- metric: Effort per ticket
-- definition: Hours of effort divided by resolved tickets, by the day of resolution.
-- unit: hours
-- kind: rate
-- good: down
-- measured: period
-- bears: root_cause
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT r.resolution_date AS day, r.ticket_id, t.customer_id, t.product_id, r.root_cause, r.effort_hours AS numerator, 1 AS denominator
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
WHERE r.resolution_date <= CAST($as_of AS DATE)
