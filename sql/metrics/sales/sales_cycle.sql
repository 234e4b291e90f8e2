-- metric: Sales cycle
-- definition: The median of days from the opening of won new business to its close.
-- synonyms: days to win, cycle length, time to close
-- unit: days
-- kind: median
-- good: down
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_source, competitor
-- uses: won_deals
SELECT w.close_date AS day, w.opportunity_id, w.customer_id, w.product_id, w.sales_rep AS rep, w.sales_cycle_days AS value
FROM won_deals AS w
JOIN sales_data.opportunities AS o ON o.opportunity_id = w.opportunity_id
WHERE o.opportunity_type = 'New Business'
