-- metric: Cash collected
-- definition: Payments that succeeded less refunds, by the day of the payment.
-- synonyms: collections, cash receipts
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- bears: payment_method
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT p.payment_date AS day, p.customer_id, p.payment_method,
  CASE WHEN p.status = 'Refunded' THEN -p.payment_amount ELSE p.payment_amount END AS value
FROM operational_data.payments AS p
WHERE p.status IN ('Successful', 'Refunded') AND p.payment_date <= CAST($as_of AS DATE)
