-- metric: Open deals
-- definition: Opportunities that are neither won nor lost, renewals left out.
-- synonyms: open opportunities
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- bears: rep, stage
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: open_opportunities
SELECT o.opportunity_id, o.customer_id, o.product_id, o.sales_rep AS rep, o.stage, 1 AS value
FROM open_opportunities AS o
WHERE o.opportunity_type <> 'Renewal'
