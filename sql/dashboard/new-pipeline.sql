-- title: Pipeline opened
-- meaning: Amount of the deals opened in the quarter, without renewals.
-- unit: currency
-- kind: flow
-- good: up
-- also: pipeline created, opportunities created
-- place: 10
-- for: cmo, sales-manager
-- answer: opportunities/lead-source-effectiveness
-- uses: ended_quarters
SELECT e.quarter AS period, sum(o.amount) AS value
FROM ended_quarters AS e
JOIN sales_data.opportunities AS o ON o.created_date BETWEEN e.first_day AND e.last_day
WHERE o.opportunity_type <> 'Renewal'
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
