-- title: Cash collected
-- meaning: Payments received in the quarter less refunds, against what was billed in it.
-- unit: currency
-- kind: flow
-- good: up
-- target: what was billed
-- also: cash collection, cash in
-- place: 14
-- for: cfo
-- answer: cfo/cash-collected-against-billing
-- uses: ended_quarters
SELECT e.quarter AS period,
  (SELECT sum(CASE p.status WHEN 'Successful' THEN p.payment_amount WHEN 'Refunded' THEN -p.payment_amount ELSE 0 END)
   FROM operational_data.payments AS p WHERE p.payment_date BETWEEN e.first_day AND e.last_day) AS value,
  (SELECT sum(i.total_amount) FROM operational_data.invoices AS i
   WHERE i.status NOT IN ('Cancelled', 'Draft') AND i.invoice_date BETWEEN e.first_day AND e.last_day) AS target
FROM ended_quarters AS e
ORDER BY e.last_day
