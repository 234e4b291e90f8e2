-- title: A billing period is no longer than the payment schedule
-- tables: operational_data.invoices, sales_data.contracts
-- A month, a quarter or a year. Amendments are billed with their agreement, so their first period may be shorter.
-- corruption: UPDATE sales_data.contracts SET payment_schedule = 'Monthly' WHERE payment_schedule <> 'Monthly'
SELECT i.invoice_id, k.payment_schedule, i.billing_period_start, i.billing_period_end
FROM operational_data.invoices AS i
JOIN sales_data.contracts AS k USING (contract_id)
WHERE datesub('month', i.billing_period_start, i.billing_period_end + 1)
  > CASE k.payment_schedule WHEN 'Monthly' THEN 1 WHEN 'Quarterly' THEN 3 WHEN 'Annual' THEN 12 ELSE 1200 END
