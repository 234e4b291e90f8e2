-- metric: Age of the backlog
-- definition: The median of days since unresolved tickets were opened.
-- synonyms: open ticket age
-- unit: days
-- kind: median
-- good: down
-- measured: day
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: unresolved_tickets
SELECT t.ticket_id, t.customer_id, t.product_id, CAST($as_of AS DATE) - t.created_date AS value
FROM unresolved_tickets AS t
