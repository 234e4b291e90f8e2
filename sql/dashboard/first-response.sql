-- title: First answers in time
-- meaning: Tickets opened in the quarter whose first answer did not come too late.
-- unit: percent
-- kind: flow
-- good: up
-- cases: tickets
-- also: FRT, first response time
-- place: 18
-- for: head-of-support
-- answer: head-of-support/first-response-by-week
-- uses: ended_quarters, missed_targets
SELECT e.quarter AS period, 100.0 * count(*) FILTER (WHERE coalesce(m.response_missed, 0) = 0) / count(*) AS value, count(*) AS cases
FROM ended_quarters AS e
JOIN support_data.support_tickets AS t ON t.created_date BETWEEN e.first_day AND e.last_day
LEFT JOIN missed_targets AS m ON m.ticket_id = t.ticket_id
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
