-- title: Nobody asks about a bill that there was not
-- tables: support_data.support_tickets, operational_data.invoices, sales_data.contracts, sales_data.customers
-- A renewal invoice is asked about within two months of the first invoice of a renewal; VAT and the reverse charge by firms in the European
-- Union, whose invoice of late bears tax. Invoices before the window are not shown.
-- corruption: UPDATE support_data.support_tickets SET subject = 'Invoice shows VAT although we''re reverse charge' WHERE category = 'Access'
WITH asked AS (
  SELECT ticket_id, customer_id, created_date, regexp_matches(subject || ' ' || description, '[Rr]enewal invoice') AS is_renewal,
    regexp_matches(subject || ' ' || description, '\bVAT\b|reverse charge') AS is_vat
  FROM support_data.support_tickets
  WHERE created_date >= getvariable('start') + 60
), bills AS (
  SELECT i.customer_id, i.invoice_date, i.tax_amount, c.contract_type = 'Renewal' AND i.billing_period_start = c.start_date AS is_renewal
  FROM operational_data.invoices AS i
  JOIN sales_data.contracts AS c USING (contract_id)
)
SELECT a.ticket_id, a.created_date, u.country
FROM asked AS a
JOIN sales_data.customers AS u USING (customer_id)
WHERE a.is_renewal AND NOT EXISTS (
    SELECT 1 FROM bills AS b
    WHERE b.customer_id = a.customer_id AND b.is_renewal AND b.invoice_date BETWEEN a.created_date - 60 AND a.created_date
  )
  OR a.is_vat AND (
    u.country NOT IN ('Germany', 'France', 'Netherlands', 'Spain', 'Italy', 'Sweden', 'Denmark', 'Ireland', 'Poland')
    OR NOT EXISTS (
      SELECT 1 FROM bills AS b
      WHERE b.customer_id = a.customer_id AND b.tax_amount > 0 AND b.invoice_date BETWEEN a.created_date - 60 AND a.created_date
    )
  )
