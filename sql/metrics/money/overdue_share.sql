-- metric: Overdue share of receivables
-- definition: Overdue receivables in per cent of all receivables.
-- unit: percent
-- kind: rate
-- good: down
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: open_invoices
SELECT o.customer_id, CASE WHEN o.is_overdue THEN o.open_amount ELSE 0 END AS numerator, o.open_amount AS denominator
FROM open_invoices AS o
