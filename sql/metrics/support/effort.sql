-- metric: Support effort
-- definition: Hours logged on tickets, by the day of the work.
-- synonyms: support hours, worklog hours
-- unit: hours
-- kind: flow
-- good: down
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT w.work_date AS day, w.ticket_id, t.customer_id, t.product_id, w.time_spent_minutes / 60.0 AS value
FROM support_data.ticket_worklog AS w
JOIN support_data.support_tickets AS t ON t.ticket_id = w.ticket_id
WHERE w.work_date <= CAST($as_of AS DATE)
