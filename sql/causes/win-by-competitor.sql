-- title: Which competitor → win rate
-- reference: 1.A #22 [S17]
-- sentence: Some competitors are harder to beat than others; new deals against each that was met in fifty of them.
-- world: the toughness of each competitor in the vocabulary; WinAssumptions.Level
-- expect: spread
-- low: 5
-- high: 40
-- unit: %
-- judged: each
-- uses: decided_deals
SELECT o.competitor, 100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business' AND o.competitor IS NOT NULL
GROUP BY o.competitor
HAVING count(*) >= 50
ORDER BY count(*) DESC, o.competitor
