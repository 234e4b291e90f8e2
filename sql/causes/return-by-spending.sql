-- title: Kind of spending → return
-- reference: R31 [S40]
-- sentence: Shows return least, advertisements in search engines more, content and what search engines find by themselves most.
-- world: DemandAssumptions.CostPerLead with BudgetAssumptions.StandingShares
-- expect: rising
-- low: 200
-- high: 1500
-- unit: %
SELECT campaign_type, 100 * (sum(closed_won_value) / sum(actual_spend) - 1) AS roi, count(*)
FROM marketing_data.marketing_budget
WHERE campaign_type IN ('Conference', 'Paid Search', 'Content Syndication')
GROUP BY campaign_type
ORDER BY CASE campaign_type WHEN 'Conference' THEN 1 WHEN 'Paid Search' THEN 2 ELSE 3 END
