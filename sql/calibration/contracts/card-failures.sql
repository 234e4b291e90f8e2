-- metric: Card payments refused, per attempt
-- reference: 1.B #48 [S33]
-- low: 4
-- typical: 7
-- high: 10
-- unit: %
-- note: Attempts whose outcome is known. The other means of payment hardly fail.
SELECT 100 * avg((status = 'Failed')::INT)
FROM operational_data.payments
WHERE payment_method = 'Credit Card' AND status IN ('Successful', 'Failed')
