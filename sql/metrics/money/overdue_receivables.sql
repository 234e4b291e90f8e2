-- metric: Overdue receivables
-- definition: What is open of invoices whose due date has passed, tax included.
-- synonyms: overdue invoices, past due
-- unit: usd
-- kind: stock
-- good: down
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: overdue_invoices
SELECT o.customer_id, o.open_amount AS value
FROM overdue_invoices AS o
