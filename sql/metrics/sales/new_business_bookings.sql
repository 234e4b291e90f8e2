-- metric: New business bookings
-- definition: Won deals with new customers at the value of their first year.
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_source, competitor
-- uses: won_deals
SELECT w.close_date AS day, w.opportunity_id, w.customer_id, w.product_id, w.sales_rep AS rep, w.first_year AS value
FROM won_deals AS w
JOIN sales_data.opportunities AS o ON o.opportunity_id = w.opportunity_id
WHERE o.opportunity_type = 'New Business'
