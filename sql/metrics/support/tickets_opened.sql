-- metric: Tickets opened
-- definition: Tickets by the day on which they were opened.
-- synonyms: ticket volume, new tickets
-- unit: count
-- kind: flow
-- good: down
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT t.created_date AS day, t.ticket_id, t.customer_id, t.product_id, 1 AS value
FROM support_data.support_tickets AS t
WHERE t.created_date <= CAST($as_of AS DATE)
