-- title: Payment health counts the days late of invoices due in 180 days
-- tables: operational_data.customer_health_score, operational_data.invoices, sales_data.customers
-- 100 less 3 points a mean day late, up to 60 days an invoice; a payment is seen ten days after it was made. Where nothing fell
-- due in that time, the last that did before counts; 80 before anything has. Accounts with a cancelled invoice are left out, since
-- its payments went back.
-- Bills are sent up to 90 days before they fall due; accounts older than the window are looked at once it holds all that counts.
-- corruption: UPDATE operational_data.customer_health_score SET payment_health_score = payment_health_score + 0.01 WHERE true
WITH late AS (
  SELECT h.health_score_id, h.customer_id, h.score_date - 180 AS since, h.payment_health_score, count(i.invoice_id) AS bills,
    sum(greatest(0, least(60, least(coalesce(i.payment_date, h.score_date), h.score_date - 10) - i.due_date))) AS days
  FROM operational_data.customer_health_score AS h
  LEFT JOIN operational_data.invoices AS i
    ON i.customer_id = h.customer_id AND i.due_date > h.score_date - 180 AND i.due_date <= h.score_date AND i.invoice_date <= h.score_date
  WHERE h.customer_id NOT IN (SELECT customer_id FROM operational_data.invoices WHERE status = 'Cancelled')
    AND (h.score_date >= getvariable('start') + 270 OR h.customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  GROUP BY h.health_score_id, h.customer_id, h.score_date, h.payment_health_score
), earlier AS (
  SELECT customer_id, due_date, count(*) AS bills, sum(greatest(0, least(60, coalesce(payment_date - due_date, 60)))) AS days
  FROM operational_data.invoices
  GROUP BY customer_id, due_date
), counted AS (
  SELECT l.health_score_id, l.customer_id, l.payment_health_score, l.bills > 0 AS is_recent, CASE WHEN l.bills = 0 THEN e.bills ELSE l.bills END AS bills,
    CASE WHEN l.bills = 0 THEN e.days ELSE l.days END AS days
  FROM late AS l
  ASOF LEFT JOIN earlier AS e ON e.customer_id = l.customer_id AND e.due_date <= l.since
)
SELECT health_score_id, payment_health_score, bills, days
FROM counted
WHERE (is_recent OR customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start')))
  AND (payment_health_score * 100)::INT <> CASE WHEN bills IS NULL THEN 8000 ELSE greatest(0, 10000 - days * 300 // bills) END
