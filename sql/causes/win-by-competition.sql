-- title: Competitor present → win rate
-- reference: R12 [S2][S17]
-- sentence: New deals against a competitor are won less often.
-- world: the toughness of each competitor in the vocabulary; WinAssumptions.Level
-- expect: falling
-- low: -15
-- high: -3
-- unit: %
-- uses: decided_deals
SELECT CASE WHEN o.competitor IS NULL THEN 'uncontested' ELSE 'contested' END, 100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY o.competitor IS NULL
ORDER BY o.competitor IS NULL DESC
