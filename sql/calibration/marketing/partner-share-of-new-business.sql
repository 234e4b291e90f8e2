-- metric: Partner-sourced share of new business
-- reference: 1.C #92 [S52]
-- low: 10
-- typical: 20–25
-- high: 30
-- unit: %
-- note: New business won, by value.
-- unmet: The counts force it: with 300 referrals, one in twenty of 2,200 first deals comes by a partner.
SELECT 100 * sum(d.deal_value) FILTER (o.lead_source = 'Partner') / sum(d.deal_value)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
