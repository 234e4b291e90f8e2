-- metric: Ticket backlog
-- definition: Tickets opened and not resolved yet, whoever has the next word.
-- synonyms: open tickets, unresolved tickets, backlog
-- unit: count
-- kind: stock
-- good: down
-- measured: day
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: unresolved_tickets
SELECT t.ticket_id, t.customer_id, t.product_id, 1 AS value
FROM unresolved_tickets AS t
