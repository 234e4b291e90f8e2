-- metric: Sales cycle, lost ÷ won
-- reference: 1.A #9
-- low: 1.0
-- typical: 1.3
-- high: 1.7
-- unit: ×
-- note: New business; ratio of mean days.
-- uses: decided_deals
SELECT avg(d.sales_cycle_days) FILTER (d.status = 'Lost') / avg(d.sales_cycle_days) FILTER (d.status = 'Won')
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
