-- metric: Sales cycle, upsell ÷ new business
-- reference: 1.A #8
-- low: 0.3
-- typical: 0.5
-- high: 0.7
-- unit: ×
-- note: Ratio of median days of won deals.
-- uses: decided_deals
SELECT median(d.sales_cycle_days) FILTER (o.opportunity_type = 'Upsell') / median(d.sales_cycle_days) FILTER (o.opportunity_type = 'New Business')
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE d.status = 'Won'
