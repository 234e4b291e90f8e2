-- title: New leads
-- meaning: Leads that arrived in the quarter.
-- unit: count
-- kind: flow
-- good: up
-- also: MQL, lead volume, demand
-- place: 23
-- for: cmo
-- answer: cmo/source-quality-to-won-revenue
-- uses: ended_quarters
SELECT e.quarter AS period, count(*) AS value
FROM ended_quarters AS e
JOIN marketing_data.leads AS l ON l.created_date BETWEEN e.first_day AND e.last_day
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
