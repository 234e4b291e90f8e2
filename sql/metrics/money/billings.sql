-- metric: Billings
-- definition: What was invoiced, net of tax, by invoice date; cancelled invoices and drafts are left out.
-- synonyms: invoiced, billed revenue
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: sent_invoices
SELECT i.invoice_date AS day, i.customer_id, i.subtotal AS value
FROM sent_invoices AS i
