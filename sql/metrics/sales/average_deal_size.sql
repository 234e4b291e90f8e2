-- metric: Average deal size
-- definition: The first year's value of won deals divided by their number, renewals left out.
-- synonyms: ASP, average selling price, deal size
-- unit: usd
-- kind: rate
-- good: up
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: won_deals
SELECT w.close_date AS day, w.opportunity_id, w.customer_id, w.product_id, w.sales_rep AS rep, w.first_year AS numerator, 1 AS denominator
FROM won_deals AS w
JOIN sales_data.opportunities AS o ON o.opportunity_id = w.opportunity_id
WHERE o.opportunity_type <> 'Renewal'
