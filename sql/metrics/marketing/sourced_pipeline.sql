-- metric: Pipeline from marketing
-- definition: The amount of new business whose source is marketing or the web, by the day on which it was opened.
-- synonyms: marketing sourced pipeline
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_source, competitor
SELECT o.created_date AS day, o.opportunity_id, o.customer_id, o.product_id, o.amount AS value
FROM sales_data.opportunities AS o
WHERE o.opportunity_type = 'New Business' AND o.lead_source IN ('Marketing', 'Web') AND o.created_date <= CAST($as_of AS DATE)
