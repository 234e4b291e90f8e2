-- title: An account that has left gets no invoice
-- tables: operational_data.invoices, sales_data.contracts
-- No invoice is dated after the end of the account's last contract.
-- corruption: UPDATE operational_data.invoices SET invoice_date = invoice_date + 500 WHERE true
SELECT i.invoice_id, i.invoice_date, k.last_day
FROM operational_data.invoices AS i
JOIN (
  SELECT customer_id, max(end_date) AS last_day
  FROM sales_data.contracts
  GROUP BY customer_id
) AS k USING (customer_id)
WHERE i.invoice_date > k.last_day
