-- metric: Quotes sent
-- definition: Quotes by their date, drafts left out.
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, deal_type, deal_source, competitor
-- uses: sent_quotes
SELECT q.quote_date AS day, q.opportunity_id, q.customer_id, 1 AS value
FROM sent_quotes AS q
