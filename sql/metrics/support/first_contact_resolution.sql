-- metric: First contact resolution
-- definition: Resolved tickets that support answered once at most in per cent of all resolved, by the day of their resolution.
-- synonyms: FCR, first call resolution, one-touch resolution
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: answers
SELECT t.resolved_date AS day, t.ticket_id, t.customer_id, t.product_id, CASE WHEN coalesce(a.answers, 0) <= 1 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM support_data.support_tickets AS t
LEFT JOIN answers AS a ON a.ticket_id = t.ticket_id
WHERE t.resolved_date IS NOT NULL
