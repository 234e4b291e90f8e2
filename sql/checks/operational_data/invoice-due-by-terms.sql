-- title: An invoice is due when the accepted quote's terms say
-- tables: operational_data.invoices, sales_data.contracts, sales_data.quotes
-- Days after its date: Net 30 is thirty, due on receipt none.
-- corruption: UPDATE operational_data.invoices SET invoice_date = invoice_date + 1 WHERE true
SELECT i.invoice_id, i.invoice_date, i.due_date, q.payment_terms
FROM operational_data.invoices AS i
JOIN sales_data.contracts AS k USING (contract_id)
JOIN sales_data.quotes AS q ON q.quote_id = k.quote_id
WHERE i.due_date - i.invoice_date <> coalesce(TRY_CAST(regexp_extract(q.payment_terms, '\d+') AS INTEGER), 0)
