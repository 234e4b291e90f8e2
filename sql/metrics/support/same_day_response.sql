-- metric: Same-day first response
-- definition: Tickets answered on the day on which they were opened in per cent of all, by that day; times of day are not on record.
-- synonyms: first response, response speed
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT t.created_date AS day, t.ticket_id, t.customer_id, t.product_id, CASE WHEN t.first_response_date = t.created_date THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM support_data.support_tickets AS t
WHERE t.created_date < CAST($as_of AS DATE) OR t.first_response_date IS NOT NULL
