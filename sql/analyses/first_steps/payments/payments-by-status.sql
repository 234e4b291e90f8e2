-- title: Payments by status
-- question: How many payments of the last year went through, failed or were refunded?
-- asked: How many payments bounce?
-- asked: How much money failed or was paid back over the past twelve months?
-- asked: What is the state of the payments we got in the last year?
-- says: Of {sum payments 'payment'}, {sum payments where status = 'Successful'} went through and {sum payments where status = 'Failed'} failed[, {sum payments where status = 'Pending'} {is/are} pending][, and {sum payments where status = 'Refunded'} {was/were} refunds, money given back].
-- read: Payments of the months asked for. What failed was often paid at the second try, which is a payment of its own; a refund is one as well.
-- chart: column x=status y=payments
-- total: payments
-- difficulty: easy
-- parameter: within_months = 12
SELECT
  p.status,
  count(*) AS payments,
  sum(p.payment_amount) AS amount,
  count(DISTINCT p.customer_id) AS customers
FROM operational_data.payments AS p
WHERE p.payment_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY p.status
ORDER BY payments DESC, p.status
