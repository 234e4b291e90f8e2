-- title: Annual recurring revenue
-- meaning: The annual value of all contracts in force.
-- unit: currency
-- kind: stock
-- good: up
-- also: ARR, recurring revenue, run rate
-- place: 1
-- for: board, cfo, sales-manager, sales-rep
-- answer: cfo/arr-bridge-by-quarter
-- uses: quarter_ends, signed_contracts
SELECT e.quarter AS period, sum(s.annual_value) AS value
FROM quarter_ends AS e
JOIN signed_contracts AS s ON s.start_date <= e.last_day AND s.end_date >= e.last_day
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
