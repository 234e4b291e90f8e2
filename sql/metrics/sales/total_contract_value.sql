-- metric: Total contract value won
-- definition: Won deals at the value of their whole term, renewals among them.
-- synonyms: TCV, TCV bookings, won amount
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: won_deals
SELECT w.close_date AS day, w.opportunity_id, w.customer_id, w.product_id, w.sales_rep AS rep, w.deal_value AS value
FROM won_deals AS w
