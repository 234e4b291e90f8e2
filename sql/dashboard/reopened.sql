-- title: Tickets opened again
-- meaning: Tickets solved in the quarter that were opened again, by the day of the solution.
-- unit: percent
-- kind: flow
-- good: down
-- cases: tickets solved
-- also: reopen rate
-- place: 21
-- for: head-of-support
-- answer: head-of-support/reopened-tickets
-- uses: ended_quarters, reopened
SELECT e.quarter AS period, 100.0 * count(o.ticket_id) / count(*) AS value, count(*) AS cases
FROM ended_quarters AS e
JOIN support_data.ticket_resolution AS r ON r.resolution_date >= e.first_day AND r.resolution_date < e.last_day + 1
LEFT JOIN reopened AS o ON o.ticket_id = r.ticket_id
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
