-- metric: Share of pipeline from marketing
-- definition: New business whose source is marketing or the web in per cent of all new business, by amount and the day on which it was opened.
-- synonyms: marketing contribution
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, competitor
SELECT o.created_date AS day, o.opportunity_id, o.customer_id, o.product_id, CASE WHEN o.lead_source IN ('Marketing', 'Web') THEN o.amount ELSE 0 END AS numerator, o.amount AS denominator
FROM sales_data.opportunities AS o
WHERE o.opportunity_type = 'New Business' AND o.created_date <= CAST($as_of AS DATE)
