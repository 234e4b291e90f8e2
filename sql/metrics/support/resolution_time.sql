-- metric: Resolution time
-- definition: The mean of days from the opening of a ticket to its resolution, by the day of resolution.
-- synonyms: time to resolution, MTTR, days to resolve
-- unit: days
-- kind: mean
-- good: down
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT t.resolved_date AS day, t.ticket_id, t.customer_id, t.product_id, t.resolved_date - t.created_date AS value
FROM support_data.support_tickets AS t
WHERE t.resolved_date IS NOT NULL
