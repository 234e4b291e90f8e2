-- metric: Receivables
-- definition: What is open of all invoices, due or not, tax included.
-- synonyms: accounts receivable, AR, open invoices
-- unit: usd
-- kind: stock
-- good: down
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: open_invoices
SELECT o.customer_id, o.open_amount AS value
FROM open_invoices AS o
