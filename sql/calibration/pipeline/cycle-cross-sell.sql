-- metric: Sales cycle, cross-sell ÷ new business
-- reference: 1.A #8
-- low: 0.4
-- typical: 0.65
-- high: 1
-- unit: ×
-- note: Ratio of median days of won deals.
-- uses: decided_deals
SELECT median(d.sales_cycle_days) FILTER (o.opportunity_type = 'Cross-sell') / median(d.sales_cycle_days) FILTER (o.opportunity_type = 'New Business')
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE d.status = 'Won'
