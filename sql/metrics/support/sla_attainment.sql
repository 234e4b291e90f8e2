-- metric: SLA attainment
-- definition: Tickets with neither target missed so far in per cent of all, by the day of opening.
-- synonyms: SLA compliance, service level
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT t.created_date AS day, t.ticket_id, t.customer_id, t.product_id, CASE WHEN t.sla_status <> 'Breached' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM support_data.support_tickets AS t
