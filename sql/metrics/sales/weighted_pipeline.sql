-- metric: Weighted pipeline
-- definition: The amount of open opportunities times the probability of their stage, renewals left out.
-- synonyms: expected pipeline
-- unit: usd
-- kind: stock
-- good: up
-- measured: today
-- bears: rep, stage
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: open_opportunities
SELECT o.opportunity_id, o.customer_id, o.product_id, o.sales_rep AS rep, o.stage, CAST(o.weighted AS DECIMAL(18, 4)) AS value
FROM open_opportunities AS o
WHERE o.opportunity_type <> 'Renewal'
