-- metric: Open pipeline
-- definition: The amount of all opportunities that are neither won nor lost, renewals left out.
-- synonyms: pipeline
-- unit: usd
-- kind: stock
-- good: up
-- measured: today
-- bears: rep, stage
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: open_opportunities
SELECT o.opportunity_id, o.customer_id, o.product_id, o.sales_rep AS rep, o.stage, o.amount AS value
FROM open_opportunities AS o
WHERE o.opportunity_type <> 'Renewal'
