-- metric: Resolution target kept
-- definition: Tickets whose resolution is not late in per cent of all, by the day of opening.
-- synonyms: resolution SLA
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: missed_targets
SELECT t.created_date AS day, t.ticket_id, t.customer_id, t.product_id, 1 - coalesce(b.resolution_missed, 0) AS numerator, 1 AS denominator
FROM support_data.support_tickets AS t
LEFT JOIN missed_targets AS b ON b.ticket_id = t.ticket_id
