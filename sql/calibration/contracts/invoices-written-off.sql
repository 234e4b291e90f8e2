-- metric: Bad debt
-- reference: 1.B #47 [S32]
-- low: 0.3
-- typical: 1
-- high: 4
-- unit: %
-- note: Share of the amount due more than 120 days ago that is not paid.
SELECT 100 * sum(total_amount * (status <> 'Paid')::INT) / sum(total_amount)
FROM operational_data.invoices
WHERE status <> 'Cancelled' AND due_date < getvariable('as_of') - 120
