-- metric: Invoices paid late, by value
-- reference: 1.B #45 [S32]
-- low: 30
-- typical: 43.5
-- high: 55
-- unit: %
-- note: Of the invoices due before the as-of; those still open are late.
SELECT 100 * sum(total_amount * (coalesce(payment_date, getvariable('as_of')) > due_date)::INT) / sum(total_amount)
FROM operational_data.invoices
WHERE status <> 'Cancelled' AND due_date < getvariable('as_of')
