-- metric: Days late, given late, median
-- reference: 1.B #46
-- low: 10
-- typical: 13.5
-- high: 17
-- unit: days
-- note: Of invoices paid late. Published as 12 to 15; the band is a quarter wider.
SELECT median(payment_date - due_date)
FROM operational_data.invoices
WHERE payment_date > due_date
