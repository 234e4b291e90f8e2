-- title: Days sales outstanding by region over the last months
-- question: How many days of billing are unpaid at the end of each month, and in which region does it grow?
-- asked: What is our DSO at each month end, and which region is making it worse?
-- asked: How many days of sales are outstanding, month by month, and where is that rising?
-- asked: Are customers taking longer to pay, and in which region?
-- use-case: Days sales outstanding
-- says: DSO of all regions {moved all_regions by month yearly}[; North America {moved north_america by month yearly}][; EMEA {moved emea by month yearly}][; APAC {moved apac by month yearly}][; Latin America {moved latin_america by month yearly}].
-- read: Receivables at the month's end divided by what was billed in the 90 days before, times 90. Lower is better; compare with the mean terms granted, since invoices with 90 days' terms lengthen it by themselves. Amounts include tax, cancelled invoices and drafts are left out. The last month runs to today. A large annual invoice makes a small region jump.
-- chart: line x=month y=all_regions,north_america,emea,apac,latin_america
-- unit: all_regions days, north_america days, emea days, apac days, latin_america days, receivables money, days_past_due_part days
-- difficulty: advanced
-- parameter: segment
-- parameter: industry
-- shows: days_sales_outstanding = all_regions last
-- shows: receivables = receivables last
-- uses: sent_invoices
WITH months AS (
  SELECT g.n, least(CAST(date_trunc('month', CAST($as_of AS DATE)) - (g.n - 1) * INTERVAL '1 month' AS DATE) - 1, CAST($as_of AS DATE)) AS last_day
  FROM generate_series(0, 17) AS g(n)
),
bills AS (
  SELECT i.invoice_id, i.invoice_date, i.due_date, i.total_amount, i.payment_date, c.region
  FROM sent_invoices AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
partly AS (
  SELECT m.n, p.invoice_id, sum(CASE WHEN p.status = 'Refunded' THEN -p.payment_amount ELSE p.payment_amount END) AS amount
  FROM months AS m
  JOIN operational_data.payments AS p ON p.payment_date <= m.last_day AND p.status IN ('Successful', 'Refunded')
  JOIN bills AS b ON b.invoice_id = p.invoice_id AND (b.payment_date IS NULL OR b.payment_date > m.last_day)
  GROUP BY m.n, p.invoice_id
),
standing AS (
  SELECT m.n, m.last_day, b.region,
    sum(CASE WHEN b.payment_date IS NULL OR b.payment_date > m.last_day THEN greatest(b.total_amount - coalesce(p.amount, 0), 0) ELSE 0 END) AS receivables,
    sum(CASE WHEN (b.payment_date IS NULL OR b.payment_date > m.last_day) AND b.due_date < m.last_day THEN greatest(b.total_amount - coalesce(p.amount, 0), 0) ELSE 0 END) AS past_due,
    sum(CASE WHEN b.invoice_date > m.last_day - 90 THEN b.total_amount ELSE 0 END) AS billed,
    sum(CASE WHEN b.invoice_date > m.last_day - 90 THEN b.total_amount * (b.due_date - b.invoice_date) ELSE 0 END) AS terms
  FROM months AS m
  JOIN bills AS b ON b.invoice_date <= m.last_day
  LEFT JOIN partly AS p ON p.n = m.n AND p.invoice_id = b.invoice_id
  GROUP BY m.n, m.last_day, b.region
)
SELECT
  concat(CAST(EXTRACT(year FROM s.last_day) AS INTEGER), '-', lpad(CAST(CAST(EXTRACT(month FROM s.last_day) AS INTEGER) AS VARCHAR), 2, '0')) AS month,
  round(CAST(90.0 * sum(s.receivables) / nullif(sum(s.billed), 0) AS DECIMAL(18, 6)), 1) AS all_regions,
  round(CAST(90.0 * sum(s.receivables) FILTER (WHERE s.region = 'North America') / nullif(sum(s.billed) FILTER (WHERE s.region = 'North America'), 0) AS DECIMAL(18, 6)), 1) AS north_america,
  round(CAST(90.0 * sum(s.receivables) FILTER (WHERE s.region = 'EMEA') / nullif(sum(s.billed) FILTER (WHERE s.region = 'EMEA'), 0) AS DECIMAL(18, 6)), 1) AS emea,
  round(CAST(90.0 * sum(s.receivables) FILTER (WHERE s.region = 'APAC') / nullif(sum(s.billed) FILTER (WHERE s.region = 'APAC'), 0) AS DECIMAL(18, 6)), 1) AS apac,
  round(CAST(90.0 * sum(s.receivables) FILTER (WHERE s.region = 'Latin America') / nullif(sum(s.billed) FILTER (WHERE s.region = 'Latin America'), 0) AS DECIMAL(18, 6)), 1) AS latin_america,
  round(CAST(1.0 * sum(s.terms) / nullif(sum(s.billed), 0) AS DECIMAL(18, 6)), 1) AS mean_terms_days,
  round(CAST(90.0 * sum(s.past_due) / nullif(sum(s.billed), 0) AS DECIMAL(18, 6)), 1) AS days_past_due_part,
  sum(s.receivables) AS receivables,
  sum(s.billed) AS billed_in_90_days,
  round(CAST(100.0 * sum(s.past_due) / nullif(sum(s.receivables), 0) AS DECIMAL(18, 6)), 1) AS past_due_percent
FROM standing AS s
GROUP BY s.n, s.last_day
ORDER BY s.last_day
