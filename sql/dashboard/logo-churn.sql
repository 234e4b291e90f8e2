-- title: Customers lost in twelve months
-- meaning: Of the customers of twelve months before, those without a contract in force today.
-- unit: percent
-- kind: stock
-- good: down
-- cases: customers
-- also: logo churn, customer churn, attrition
-- place: 4
-- for: board, cfo, csm
-- answer: cfo/net-and-gross-revenue-retention
-- uses: retained
SELECT r.quarter AS period, 100.0 * count(*) FILTER (WHERE r.closing = 0) / count(*) AS value, count(*) AS cases
FROM retained AS r
GROUP BY r.quarter, r.last_day
ORDER BY r.last_day
