-- metric: Days sales outstanding
-- reference: 1.B #44 [S30][S31]
-- low: 30
-- typical: 40
-- high: 60
-- unit: days
-- note: Days from issue to payment, or to the as-of, weighted by amount, of the invoices of a year that ended three months ago.
SELECT sum(total_amount * (coalesce(payment_date, getvariable('as_of')) - invoice_date)) / sum(total_amount)
FROM operational_data.invoices
WHERE status <> 'Cancelled' AND invoice_date BETWEEN getvariable('as_of') - INTERVAL 15 MONTH AND getvariable('as_of') - INTERVAL 3 MONTH
