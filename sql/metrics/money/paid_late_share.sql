-- metric: Invoices paid late
-- definition: Of invoices settled, those settled after their due date, in per cent.
-- synonyms: late payment rate
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: sent_invoices
SELECT i.payment_date AS day, i.customer_id, CASE WHEN i.payment_date > i.due_date THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM sent_invoices AS i
WHERE i.status = 'Paid' AND i.payment_date IS NOT NULL
