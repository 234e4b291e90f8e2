-- metric: Win rate, all deals
-- definition: Won deals in per cent of decided ones, renewals left out, since losses are on record.
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: decided_deals
SELECT d.close_date AS day, d.opportunity_id, d.customer_id, d.product_id, d.sales_rep AS rep, CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM decided_deals AS d
JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
WHERE o.opportunity_type <> 'Renewal'
