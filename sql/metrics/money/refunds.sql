-- metric: Refunds
-- definition: Money given back, by the day of the refund.
-- unit: usd
-- kind: flow
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT p.payment_date AS day, p.customer_id, p.payment_amount AS value
FROM operational_data.payments AS p
WHERE p.status = 'Refunded' AND p.payment_date <= CAST($as_of AS DATE)
