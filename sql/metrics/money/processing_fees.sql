-- metric: Processing fees
-- definition: What payment providers kept of payments that succeeded.
-- synonyms: payment fees
-- unit: usd
-- kind: flow
-- good: down
-- measured: period
-- bears: payment_method
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT p.payment_date AS day, p.customer_id, p.payment_method, p.processing_fee AS value
FROM operational_data.payments AS p
WHERE p.status = 'Successful' AND p.payment_date <= CAST($as_of AS DATE)
