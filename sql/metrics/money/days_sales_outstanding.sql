-- metric: Days sales outstanding
-- definition: Receivables divided by what was billed in the last 90 days, tax included, times 90: the days of billing that are still unpaid.
-- synonyms: DSO
-- unit: days
-- kind: rate
-- good: down
-- measured: today
-- by: region, segment, industry
-- uses: open_invoices, sent_invoices
SELECT o.customer_id, 90 * o.open_amount AS numerator, 0 AS denominator
FROM open_invoices AS o
UNION ALL
SELECT i.customer_id, 0, i.total_amount
FROM sent_invoices AS i
WHERE i.invoice_date > CAST($as_of AS DATE) - 90
