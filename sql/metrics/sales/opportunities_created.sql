-- metric: Opportunities created
-- definition: Opportunities by the day on which they were opened, renewals left out.
-- synonyms: new opportunities, deals opened
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
SELECT o.created_date AS day, o.opportunity_id, o.customer_id, o.product_id, o.sales_rep AS rep, 1 AS value
FROM sales_data.opportunities AS o
WHERE o.created_date <= CAST($as_of AS DATE) AND o.opportunity_type <> 'Renewal'
