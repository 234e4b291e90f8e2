-- metric: Win rate by value
-- definition: The amount of won deals in per cent of that of decided ones, new business only, since losses are on record.
-- synonyms: value win rate
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_source, competitor
-- uses: decided_deals
SELECT d.close_date AS day, d.opportunity_id, d.customer_id, d.product_id, d.sales_rep AS rep, CASE WHEN d.status = 'Won' THEN o.amount ELSE 0 END AS numerator, o.amount AS denominator
FROM decided_deals AS d
JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
WHERE o.opportunity_type = 'New Business'
