-- metric: Tickets caused by the product
-- definition: Resolved tickets whose root cause is a fault of the product in per cent of all resolved, by the day of resolution.
-- synonyms: bug share
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT r.resolution_date AS day, r.ticket_id, t.customer_id, t.product_id, CASE WHEN r.root_cause = 'Product Bug' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
WHERE r.resolution_date <= CAST($as_of AS DATE)
