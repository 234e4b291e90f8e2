-- metric: Deals won
-- definition: Won deals by the day on which they closed, renewals among them.
-- synonyms: closed won deals
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: won_deals
SELECT w.close_date AS day, w.opportunity_id, w.customer_id, w.product_id, w.sales_rep AS rep, 1 AS value
FROM won_deals AS w
