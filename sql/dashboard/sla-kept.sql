-- title: Service levels kept
-- meaning: Tickets opened in the quarter of which no target was missed; the goal is 95 in a hundred.
-- unit: percent
-- kind: flow
-- good: up
-- target: the goal
-- cases: tickets
-- also: SLA attainment, service level agreement
-- place: 16
-- for: board, head-of-support, csm
-- answer: head-of-support/sla-attainment-this-quarter-and-last
-- uses: ended_quarters
SELECT e.quarter AS period, 100.0 * count(*) FILTER (WHERE t.sla_status <> 'Breached') / count(*) AS value, 95 AS target, count(*) AS cases
FROM ended_quarters AS e
JOIN support_data.support_tickets AS t ON t.created_date BETWEEN e.first_day AND e.last_day
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
