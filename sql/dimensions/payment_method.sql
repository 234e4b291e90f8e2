-- dimension: Payment method
SELECT DISTINCT payment_method AS name FROM operational_data.payments
