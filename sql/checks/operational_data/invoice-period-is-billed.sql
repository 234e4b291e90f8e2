-- title: No period that has begun stays without an invoice
-- tables: operational_data.invoices, sales_data.contracts
-- Of a signed contract with a price, a week after the period's first day.
-- What was paid before the window is not shown: contracts older than it are looked at from their first invoice in it.
-- corruption: UPDATE operational_data.invoices SET billing_period_end = billing_period_end - 1 WHERE true
SELECT k.contract_id, max(i.billing_period_end) AS billed_until, k.end_date
FROM sales_data.contracts AS k
LEFT JOIN operational_data.invoices AS i ON i.contract_id = k.contract_id AND i.status <> 'Cancelled'
WHERE k.signed_date + 7 < getvariable('as_of') AND k.start_date + 7 < getvariable('as_of') AND k.contract_value > 0
GROUP BY k.contract_id, k.signed_date, k.end_date
HAVING (k.signed_date >= getvariable('start') OR max(i.invoice_date) >= getvariable('start'))
  AND coalesce(max(i.billing_period_end), DATE '1970-01-01') < least(k.end_date, getvariable('as_of') - 7)
