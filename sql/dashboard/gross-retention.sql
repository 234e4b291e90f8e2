-- title: Gross revenue retention
-- meaning: What is left of the revenue of twelve months before; expansion does not count.
-- unit: percent
-- kind: stock
-- good: up
-- also: GRR, GDR, gross dollar retention
-- place: 3
-- for: cfo, csm
-- answer: cfo/net-and-gross-revenue-retention
-- uses: retained
SELECT r.quarter AS period, 100.0 * sum(least(r.closing, r.opening)) / sum(r.opening) AS value
FROM retained AS r
GROUP BY r.quarter, r.last_day
ORDER BY r.last_day
