-- title: Customers
-- meaning: Accounts with a contract in force.
-- unit: count
-- kind: stock
-- good: up
-- also: logos, accounts live, customer count
-- place: 6
-- for: cfo, csm, sales-rep
-- answer: customers/territory-planning
-- uses: quarter_ends, signed_contracts
SELECT e.quarter AS period, count(DISTINCT s.customer_id) AS value
FROM quarter_ends AS e
JOIN signed_contracts AS s ON s.start_date <= e.last_day AND s.end_date >= e.last_day
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
