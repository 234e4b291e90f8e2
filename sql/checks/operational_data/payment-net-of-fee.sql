-- title: A payment's net amount is its amount less the fee
-- tables: operational_data.payments
-- Fees are kept on money that comes in, not on failures and refunds.
-- corruption: UPDATE operational_data.payments SET processing_fee = processing_fee + 0.01 WHERE true
SELECT payment_id, status, payment_amount, processing_fee, net_amount
FROM operational_data.payments
WHERE net_amount <> payment_amount - processing_fee OR payment_amount <= 0 OR status IN ('Failed', 'Refunded') AND processing_fee <> 0
