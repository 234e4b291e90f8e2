-- title: Median days to win
-- meaning: Half of the new business won in the quarter took no longer from the first day to the signature.
-- unit: days
-- kind: flow
-- good: down
-- cases: deals won
-- also: sales cycle, deal velocity, time to close
-- place: 8
-- for: sales-manager, sales-rep
-- answer: closed_deals/sales-cycle-optimization
-- uses: ended_quarters, decided_deals
SELECT e.quarter AS period, percentile_cont(0.5) WITHIN GROUP (ORDER BY d.sales_cycle_days) AS value, count(*) AS cases
FROM ended_quarters AS e
JOIN decided_deals AS d ON d.close_date BETWEEN e.first_day AND e.last_day
JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
WHERE d.status = 'Won' AND o.opportunity_type = 'New Business'
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
