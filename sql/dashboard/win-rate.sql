-- title: Win rate, new business
-- meaning: Deals won of those decided in the quarter, by count.
-- unit: percent
-- kind: flow
-- good: up
-- cases: deals decided
-- also: close rate, hit rate, conversion of deals
-- place: 7
-- for: board, sales-manager, sales-rep
-- answer: closed_deals/win-loss-analysis
-- uses: ended_quarters, decided_deals
SELECT e.quarter AS period, 100.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS value, count(*) AS cases
FROM ended_quarters AS e
JOIN decided_deals AS d ON d.close_date BETWEEN e.first_day AND e.last_day
JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
WHERE o.opportunity_type = 'New Business'
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
