-- title: Open tickets
-- meaning: Tickets not resolved yet, whoever has the next word.
-- unit: count
-- kind: stock
-- good: down
-- also: backlog, unresolved tickets
-- place: 19
-- for: head-of-support, product-manager
-- answer: head-of-support/open-backlog-by-level-and-age
-- uses: quarter_ends
SELECT e.quarter AS period, count(*) AS value
FROM quarter_ends AS e
JOIN support_data.support_tickets AS t ON t.created_date <= e.last_day AND (t.resolved_date IS NULL OR t.resolved_date > e.last_day)
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
