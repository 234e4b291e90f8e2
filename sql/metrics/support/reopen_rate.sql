-- metric: Reopen rate
-- definition: Resolved tickets that were opened again in per cent of all resolved, by the day of their resolution.
-- synonyms: reopened tickets
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: reopened
SELECT t.resolved_date AS day, t.ticket_id, t.customer_id, t.product_id, CASE WHEN g.ticket_id IS NULL THEN 0 ELSE 1 END AS numerator, 1 AS denominator
FROM support_data.support_tickets AS t
LEFT JOIN reopened AS g ON g.ticket_id = t.ticket_id
WHERE t.resolved_date IS NOT NULL
