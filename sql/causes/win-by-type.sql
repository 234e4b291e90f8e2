-- title: Existing customer → win rate
-- reference: R15 [S4]
-- sentence: Customers buy more often than strangers.
-- world: WinAssumptions.Level
-- expect: rising
-- low: 25
-- high: 65
-- unit: %
-- uses: decided_deals
SELECT CASE WHEN o.opportunity_type = 'New Business' THEN 'stranger' ELSE 'customer' END, 100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type <> 'Renewal'
GROUP BY 1
ORDER BY 1 DESC
