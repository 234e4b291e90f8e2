-- title: Open pipeline, no renewals
-- meaning: Amount of the deals that are neither won nor lost. Deals that were open earlier count there with the amount that they have today.
-- unit: currency
-- kind: stock
-- good: up
-- also: funnel, open deals, opportunities
-- place: 9
-- for: board, cmo, sales-manager, sales-rep
-- answer: sales-manager/pipeline-health-by-rep
-- uses: quarter_ends
SELECT e.quarter AS period, sum(o.amount) AS value
FROM quarter_ends AS e
JOIN sales_data.opportunities AS o ON o.created_date <= e.last_day
LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
WHERE o.opportunity_type <> 'Renewal'
  AND (d.close_date > e.last_day OR o.stage NOT IN ('Closed Won', 'Closed Lost'))
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
