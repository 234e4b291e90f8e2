-- title: Payments by method
-- question: How did customers pay us in the last year?
-- asked: Card, wire, ACH or check: how do customers pay?
-- asked: How much money came in by each way of paying over the past twelve months?
-- asked: Which payment methods do our customers use?
-- says: {sum payments 'payment'} over {sum paid} came in, {most of} the money by {largest paid by payment_method}.
-- read: Payments of the months asked for that went through; failed, pending and refunded ones are left out. Fees are what processing cost us.
-- chart: column x=payment_method y=paid
-- total: payments, paid, fees
-- difficulty: easy
-- parameter: within_months = 12
SELECT
  p.payment_method,
  count(*) AS payments,
  sum(p.payment_amount) AS paid,
  sum(p.processing_fee) AS fees
FROM operational_data.payments AS p
WHERE p.status = 'Successful'
  AND p.payment_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY p.payment_method
ORDER BY paid DESC, p.payment_method
