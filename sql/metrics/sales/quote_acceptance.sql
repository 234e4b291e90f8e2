-- metric: Quote acceptance
-- definition: Quotes that were accepted in per cent of those that were accepted, rejected or expired, by their date.
-- synonyms: quote conversion
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- matures: 90 days
-- by: region, country, segment, industry, tier, owner, customer, account, deal_type, deal_source, competitor
SELECT q.quote_date AS day, q.opportunity_id, q.customer_id, CASE WHEN q.status = 'Accepted' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM sales_data.quotes AS q
WHERE q.status IN ('Accepted', 'Rejected', 'Expired') AND q.quote_date <= CAST($as_of AS DATE)
