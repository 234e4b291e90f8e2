-- title: Tickets per hundred customers
-- meaning: Tickets opened in the quarter for each hundred customers at its end.
-- unit: count
-- kind: flow
-- good: down
-- also: ticket volume, contact rate
-- place: 20
-- for: head-of-support, product-manager
-- answer: support_tickets/ticket-volume-trends
-- uses: ended_quarters, signed_contracts
SELECT e.quarter AS period,
  100.0 * (SELECT count(*) FROM support_data.support_tickets AS t WHERE t.created_date BETWEEN e.first_day AND e.last_day) / count(DISTINCT s.customer_id)
    AS value
FROM ended_quarters AS e
JOIN signed_contracts AS s ON s.start_date <= e.last_day AND s.end_date >= e.last_day
GROUP BY e.quarter, e.first_day, e.last_day
ORDER BY e.last_day
