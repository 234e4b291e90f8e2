-- metric: Age of open deals
-- definition: The median of days since open opportunities were opened, renewals left out.
-- synonyms: pipeline age
-- unit: days
-- kind: median
-- good: down
-- measured: day
-- bears: rep, stage
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: open_opportunities
SELECT o.opportunity_id, o.customer_id, o.product_id, o.sales_rep AS rep, o.stage, CAST($as_of AS DATE) - o.created_date AS value
FROM open_opportunities AS o
WHERE o.opportunity_type <> 'Renewal'
