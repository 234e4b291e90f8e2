-- title: A period is invoiced when it begins
-- tables: operational_data.invoices, sales_data.contracts
-- Within a week of its first day or of the signature, whichever is later, and never before either. The part used of a
-- contract that ended early is invoiced anew within its term.
-- corruption: UPDATE operational_data.invoices SET invoice_date = invoice_date - 1 WHERE true
SELECT i.invoice_id, i.invoice_date, i.billing_period_start, k.signed_date, k.status
FROM operational_data.invoices AS i
JOIN sales_data.contracts AS k USING (contract_id)
WHERE k.signed_date IS NULL
  OR i.invoice_date < greatest(i.billing_period_start, k.signed_date)
  OR i.invoice_date > greatest(i.billing_period_start, k.signed_date) + 7
    AND (i.invoice_date > i.billing_period_end OR NOT EXISTS (
      FROM operational_data.invoices AS c
      WHERE c.contract_id = i.contract_id AND c.status = 'Cancelled' AND c.billing_period_start = i.billing_period_start
    ))
