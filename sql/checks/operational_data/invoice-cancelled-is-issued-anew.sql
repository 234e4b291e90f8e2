-- title: A cancelled invoice is issued anew for the part used
-- tables: operational_data.invoices
-- For the same contract from the same day, later and for less. What was issued anew before the window may not be shown.
-- corruption: UPDATE operational_data.invoices SET status = 'Cancelled' WHERE status <> 'Cancelled'
SELECT c.invoice_id, c.contract_id, c.billing_period_start
FROM operational_data.invoices AS c
WHERE c.status = 'Cancelled' AND c.invoice_date >= getvariable('start') AND NOT EXISTS (
  FROM operational_data.invoices AS i
  WHERE i.contract_id = c.contract_id AND i.billing_period_start = c.billing_period_start AND i.status <> 'Cancelled'
    AND i.invoice_date > c.invoice_date AND i.billing_period_end < c.billing_period_end AND i.subtotal < c.subtotal
)
