-- metric: Deals lost
-- definition: Lost deals by the day on which they closed, renewals among them.
-- synonyms: closed lost deals
-- unit: count
-- kind: flow
-- good: down
-- measured: period
-- bears: rep, loss_reason
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: decided_deals
SELECT d.close_date AS day, d.opportunity_id, d.customer_id, d.product_id, d.sales_rep AS rep, d.win_loss_reason AS loss_reason, 1 AS value
FROM decided_deals AS d
WHERE d.status = 'Lost'
