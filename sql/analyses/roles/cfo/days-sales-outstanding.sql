-- title: Days sales outstanding at each quarter's end
-- question: How long does our billed money stay outside, and is it the terms we grant or the customers who pay late?
-- asked: What is our DSO, and is it down to payment terms or to late payers?
-- asked: How many days does it take us to get paid, and why?
-- asked: Is our cash tied up because of generous terms or because customers are late?
-- says: DSO today is {last dso_days}[; against the same day a year before it {changed dso_days from dso_a_year_before in last}][, what is not yet due of it {changed best_possible_days from best_possible_a_year_before in last}][ and what is late {changed late_days from late_a_year_before in last}].
-- read: DSO is the receivables at the end of the quarter divided by what was billed in it, times its days; the quarter in progress is measured today over the last 91 days, and a year before is the same day and as many days of the year before, as far as invoices go back. Best possible counts only what was not yet due: it shows the terms granted; the rest is lateness. Large annual invoices late in a quarter push both up. Amounts include tax, cancelled invoices are left out.
-- chart: line x=quarter y=dso_days,best_possible_days,late_days
-- unit: receivables money, over_60_days_late money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- uses: sent_invoices
WITH quarters AS (
  SELECT g.n, CAST(date_trunc('quarter', CAST($as_of AS DATE)) - (9 - g.n) * INTERVAL '3 months' AS DATE) AS first_day
  FROM generate_series(0, 9) AS g(n)
),
ends AS (
  SELECT q.n, q.first_day, least(CAST(q.first_day + INTERVAL '3 months' AS DATE) - 1, CAST($as_of AS DATE)) AS last_day,
    CASE WHEN CAST(q.first_day + INTERVAL '3 months' AS DATE) - 1 > CAST($as_of AS DATE) THEN CAST($as_of AS DATE) - 90 ELSE q.first_day END AS billed_from
  FROM quarters AS q
),
days AS (
  SELECT e.n, e.last_day, e.billed_from FROM ends AS e
  UNION ALL
  SELECT e.n + 100, CAST(e.last_day - INTERVAL '1 year' AS DATE), CAST(e.billed_from - INTERVAL '1 year' AS DATE)
  FROM ends AS e
  WHERE CAST(e.billed_from - INTERVAL '1 year' AS DATE) >= (SELECT min(i.invoice_date) FROM sent_invoices AS i)
),
bills AS (
  SELECT i.invoice_id, i.invoice_date, i.due_date, i.total_amount, i.payment_date
  FROM sent_invoices AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
partly AS (
  SELECT e.n, p.invoice_id, sum(CASE WHEN p.status = 'Refunded' THEN -p.payment_amount ELSE p.payment_amount END) AS paid
  FROM days AS e
  JOIN operational_data.payments AS p ON p.payment_date <= e.last_day AND p.status IN ('Successful', 'Refunded')
  JOIN bills AS b ON b.invoice_id = p.invoice_id AND (b.payment_date IS NULL OR b.payment_date > e.last_day)
  GROUP BY e.n, p.invoice_id
),
outside AS (
  SELECT e.n,
    sum(greatest(b.total_amount - coalesce(p.paid, 0), 0)) AS receivables,
    sum(CASE WHEN b.due_date >= e.last_day THEN greatest(b.total_amount - coalesce(p.paid, 0), 0) ELSE 0 END) AS not_due,
    sum(CASE WHEN b.due_date < e.last_day - 60 THEN greatest(b.total_amount - coalesce(p.paid, 0), 0) ELSE 0 END) AS long_late
  FROM days AS e
  JOIN bills AS b ON b.invoice_date <= e.last_day AND (b.payment_date IS NULL OR b.payment_date > e.last_day)
  LEFT JOIN partly AS p ON p.n = e.n AND p.invoice_id = b.invoice_id
  GROUP BY e.n
),
billed AS (
  SELECT e.n, sum(b.total_amount) AS amount, count(*) AS invoices, 1.0 * sum(b.total_amount * (b.due_date - b.invoice_date)) / nullif(sum(b.total_amount), 0) AS terms
  FROM days AS e
  JOIN bills AS b ON b.invoice_date BETWEEN e.billed_from AND e.last_day
  GROUP BY e.n
)
SELECT
  concat(CAST(EXTRACT(year FROM e.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM e.first_day) AS INTEGER)) AS quarter,
  round(CAST(o.receivables * (e.last_day - e.billed_from + 1) / nullif(b.amount, 0) AS DECIMAL(18, 6)), 1) AS dso_days,
  round(CAST(o.not_due * (e.last_day - e.billed_from + 1) / nullif(b.amount, 0) AS DECIMAL(18, 6)), 1) AS best_possible_days,
  round(CAST((o.receivables - o.not_due) * (e.last_day - e.billed_from + 1) / nullif(b.amount, 0) AS DECIMAL(18, 6)), 1) AS late_days,
  coalesce(b.amount, 0) AS billed,
  o.receivables,
  round(CAST(100.0 * (o.receivables - o.not_due) / nullif(o.receivables, 0) AS DECIMAL(18, 6)), 1) AS past_due_percent,
  o.long_late AS over_60_days_late,
  round(CAST(b.terms AS DECIMAL(18, 6)), 1) AS mean_terms_days,
  coalesce(b.invoices, 0) AS invoices,
  round(CAST(p.receivables * (f.last_day - f.billed_from + 1) / nullif(c.amount, 0) AS DECIMAL(18, 6)), 1) AS dso_a_year_before,
  round(CAST(p.not_due * (f.last_day - f.billed_from + 1) / nullif(c.amount, 0) AS DECIMAL(18, 6)), 1) AS best_possible_a_year_before,
  round(CAST((p.receivables - p.not_due) * (f.last_day - f.billed_from + 1) / nullif(c.amount, 0) AS DECIMAL(18, 6)), 1) AS late_a_year_before
FROM ends AS e
LEFT JOIN billed AS b ON b.n = e.n
LEFT JOIN outside AS o ON o.n = e.n
LEFT JOIN days AS f ON f.n = e.n + 100
LEFT JOIN billed AS c ON c.n = f.n
LEFT JOIN outside AS p ON p.n = f.n
ORDER BY e.n
