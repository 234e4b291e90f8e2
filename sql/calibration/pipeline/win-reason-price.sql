-- metric: New business won, reason price and value
-- reference: 1.A #20
-- low: 13.5
-- typical: 18
-- high: 22.5
-- unit: %
-- note: Share of won new business by the words before the first colon or dash. No range is published for the share itself; the band is the typical value ± 25 %.
-- uses: decided_deals
SELECT 100 * avg(starts_with(d.win_loss_reason, 'Price and value')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business' AND d.status = 'Won'
