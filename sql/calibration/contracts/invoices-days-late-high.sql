-- metric: Days late, given late, P90
-- reference: 1.B #46, part 4
-- low: 35
-- typical: 45
-- high: 60
-- unit: days
-- note: Of invoices paid late. Published as 45 to 60, and 40 to 45 for their shape.
SELECT quantile_cont(payment_date - due_date, 0.9)
FROM operational_data.invoices
WHERE payment_date > due_date
