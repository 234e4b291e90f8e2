-- title: Overdue receivables
-- meaning: What customers still owe on invoices past their due date.
-- unit: currency
-- kind: stock
-- good: down
-- also: AR, accounts receivable, past due, unpaid invoices
-- place: 13
-- for: board, cfo
-- answer: cfo/ageing-of-receivables
-- uses: quarter_ends
SELECT b.quarter AS period, sum(b.open_amount) AS value
FROM (
  SELECT e.quarter, e.last_day, i.total_amount
    - coalesce(sum(CASE WHEN p.status = 'Refunded' THEN -p.payment_amount ELSE p.payment_amount END), 0) AS open_amount
  FROM quarter_ends AS e
  JOIN operational_data.invoices AS i ON i.due_date < e.last_day AND i.status NOT IN ('Draft', 'Cancelled')
    AND (i.payment_date IS NULL OR i.payment_date > e.last_day)
  LEFT JOIN operational_data.payments AS p
    ON p.invoice_id = i.invoice_id AND p.payment_date <= e.last_day AND p.status IN ('Successful', 'Refunded')
  GROUP BY e.quarter, e.last_day, i.invoice_id, i.total_amount
) AS b
WHERE b.open_amount > 0
GROUP BY b.quarter, b.last_day
ORDER BY b.last_day
