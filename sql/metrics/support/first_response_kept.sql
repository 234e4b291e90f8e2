-- metric: First response target kept
-- definition: Tickets whose first response was not late in per cent of all, by the day of opening.
-- synonyms: response SLA
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: missed_targets
SELECT t.created_date AS day, t.ticket_id, t.customer_id, t.product_id, 1 - coalesce(b.response_missed, 0) AS numerator, 1 AS denominator
FROM support_data.support_tickets AS t
LEFT JOIN missed_targets AS b ON b.ticket_id = t.ticket_id
