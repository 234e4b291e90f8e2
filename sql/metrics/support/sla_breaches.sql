-- metric: SLA breaches
-- definition: Targets missed, by the day on which they passed; a ticket may miss two.
-- synonyms: missed targets
-- unit: count
-- kind: flow
-- good: down
-- measured: period
-- bears: breach_type
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account
SELECT b.breach_date AS day, b.ticket_id, b.customer_id, b.breach_type, 1 AS value
FROM support_data.sla_breaches AS b
WHERE b.breach_date <= CAST($as_of AS DATE)
