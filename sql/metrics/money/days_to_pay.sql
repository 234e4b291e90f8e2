-- metric: Days to pay
-- definition: The median of days from an invoice to the payment that settled it, by the day of that payment.
-- synonyms: payment time, collection period
-- unit: days
-- kind: median
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: sent_invoices
SELECT i.payment_date AS day, i.customer_id, i.payment_date - i.invoice_date AS value
FROM sent_invoices AS i
WHERE i.status = 'Paid' AND i.payment_date IS NOT NULL
