-- metric: Deals past their close date
-- definition: Open opportunities whose expected close date has passed.
-- synonyms: slipped deals
-- unit: count
-- kind: stock
-- good: down
-- measured: today
-- bears: rep, stage
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: open_opportunities
SELECT o.opportunity_id, o.customer_id, o.product_id, o.sales_rep AS rep, o.stage, 1 AS value
FROM open_opportunities AS o
WHERE o.is_overdue
