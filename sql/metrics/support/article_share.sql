-- metric: Tickets solved by an article
-- definition: Resolved tickets that an article of the knowledge base solved in per cent of all resolved, by the day of resolution.
-- synonyms: knowledge base use, deflection potential
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT r.resolution_date AS day, r.ticket_id, t.customer_id, t.product_id, CASE WHEN r.kb_article_id IS NULL THEN 0 ELSE 1 END AS numerator, 1 AS denominator
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
WHERE r.resolution_date <= CAST($as_of AS DATE)
