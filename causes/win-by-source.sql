-- title: Lead source → win rate
-- reference: R14 [S6]
-- sentence: Referrals win most of all new deals, outbound selling least.
-- world: WinAssumptions.Source
-- expect: spread
-- low: 15
-- high: 50
-- unit: %
SELECT o.lead_source, 100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY o.lead_source
ORDER BY win_rate
