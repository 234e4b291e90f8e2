-- title: Net revenue retention
-- meaning: What the customers of twelve months before pay today, of what they paid then; expansion counts.
-- unit: percent
-- kind: stock
-- good: up
-- also: NRR, NDR, net dollar retention, expansion
-- place: 2
-- for: board, cfo, csm
-- answer: cfo/net-and-gross-revenue-retention
-- uses: retained
SELECT r.quarter AS period, 100.0 * sum(r.closing) / sum(r.opening) AS value
FROM retained AS r
GROUP BY r.quarter, r.last_day
ORDER BY r.last_day
