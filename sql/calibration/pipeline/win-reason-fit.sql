-- metric: New business won, reason product fit
-- reference: 1.A #20
-- low: 22.5
-- typical: 30
-- high: 37.5
-- unit: %
-- note: Share of won new business by the words before the first colon or dash. No range is published for the share itself; the band is the typical value ± 25 %.
-- uses: decided_deals
SELECT 100 * avg(starts_with(d.win_loss_reason, 'Product fit')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business' AND d.status = 'Won'
