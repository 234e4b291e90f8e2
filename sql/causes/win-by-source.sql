-- title: Lead source → win rate
-- reference: R14 [S6]
-- sentence: New deals that customers or partners sent are won most, those of the web next, outbound selling least.
-- world: WinAssumptions.Source
-- expect: rising
-- low: 15
-- high: 50
-- unit: %
-- judged: each
-- uses: decided_deals
SELECT CASE o.lead_source WHEN 'Sales' THEN 'outbound selling' WHEN 'Marketing' THEN 'campaigns' WHEN 'Web' THEN 'the web' ELSE 'customers and partners' END,
  100 * avg((d.status = 'Won')::INT), count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY 1
ORDER BY min(CASE o.lead_source WHEN 'Sales' THEN 1 WHEN 'Marketing' THEN 2 WHEN 'Web' THEN 3 ELSE 4 END)
