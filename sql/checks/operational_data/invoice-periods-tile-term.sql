-- title: Billing periods follow each other without gap or overlap
-- tables: operational_data.invoices, sales_data.contracts
-- The first begins with the contract, each other on the day after the one before, the last ends with it. Cancelled
-- invoices are left out. What was paid before the window is not shown, which leaves gaps in contracts that are older.
-- corruption: UPDATE operational_data.invoices SET billing_period_start = billing_period_start + 1 WHERE true
SELECT invoice_id, contract_id, billing_period_start, billing_period_end, expected_start, end_date
FROM (
  SELECT i.*, k.end_date,
    coalesce(lag(i.invoice_date) OVER (PARTITION BY i.contract_id ORDER BY i.billing_period_start, i.billing_period_end), k.signed_date) >= getvariable('start') AS is_sure,
    coalesce(lag(i.billing_period_end) OVER (PARTITION BY i.contract_id ORDER BY i.billing_period_start, i.billing_period_end) + 1, k.start_date) AS expected_start
  FROM operational_data.invoices AS i
  JOIN sales_data.contracts AS k USING (contract_id)
  WHERE i.status <> 'Cancelled'
)
WHERE billing_period_start < expected_start OR is_sure AND billing_period_start > expected_start OR billing_period_end < billing_period_start OR billing_period_end > end_date
