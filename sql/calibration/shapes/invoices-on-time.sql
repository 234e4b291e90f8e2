-- metric: Invoices paid on time
-- reference: 4
-- low: 50
-- typical: 57.5
-- high: 65
-- unit: %
-- note: By count, of the invoices due before the as-of. Published as 55 to 60 %; the band is 5 points wider.
SELECT 100 * avg((payment_date <= due_date AND payment_date IS NOT NULL)::INT)
FROM operational_data.invoices
WHERE status <> 'Cancelled' AND due_date < getvariable('as_of')
