-- metric: Failed payments
-- definition: Payment attempts that failed in per cent of all attempts; refunds are none.
-- synonyms: payment failure rate, declined payments
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- bears: payment_method
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT p.payment_date AS day, p.customer_id, p.payment_method, CASE WHEN p.status = 'Failed' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM operational_data.payments AS p
WHERE p.status <> 'Refunded' AND p.payment_date <= CAST($as_of AS DATE)
