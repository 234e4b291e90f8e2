-- metric: Losses to competitors
-- definition: Lost deals whose reason names a competitor, in per cent of all lost deals.
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source
-- uses: decided_deals
SELECT d.close_date AS day, d.opportunity_id, d.customer_id, d.product_id, d.sales_rep AS rep, CASE WHEN d.win_loss_reason LIKE 'Competitor:%' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM decided_deals AS d
WHERE d.status = 'Lost'
