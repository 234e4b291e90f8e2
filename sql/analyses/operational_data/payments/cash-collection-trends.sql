-- title: Cash collected by month and how punctually
-- question: How much cash comes in each month, do customers pay what falls due, and do they pay earlier or later than before?
-- asked: How much cash do we collect per month, do customers pay what is due, and are they getting slower?
-- asked: Is cash collection on track, month by month?
-- asked: Monthly cash in against what fell due: are customers paying sooner or later?
-- use-case: Cash collection trends
-- says: Cash collected {moved collected by month yearly}; the amount due {moved due by month yearly}, the part of it paid on time {moved on_time_percent by month yearly}.
-- read: Collected is successful payments less refunds. Due is what fell due in the month; on time and within 30 days are the shares of it that were settled by then (those of the last two months cannot be complete yet). Days late is weighted by amount over the invoices settled in the month, early payments counting as minus. The running mean covers three months.
-- chart: column x=month y=collected,due
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- shows: cash_collected = collected by month
-- uses: sent_invoices
WITH months AS (
  SELECT g.n, CAST(date_trunc('month', CAST($as_of AS DATE)) - (23 - g.n) * INTERVAL '1 month' AS DATE) AS first_day
  FROM generate_series(0, 23) AS g(n)
),
bills AS (
  SELECT i.invoice_id, i.due_date, i.payment_date, i.total_amount
  FROM sent_invoices AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
cash AS (
  SELECT CAST(date_trunc('month', p.payment_date) AS DATE) AS first_day,
    sum(CASE WHEN p.status = 'Refunded' THEN -p.payment_amount ELSE p.payment_amount END) AS collected,
    sum(CASE WHEN p.status = 'Refunded' THEN p.payment_amount ELSE 0 END) AS refunded,
    count(*) FILTER (WHERE p.status = 'Successful') AS payments
  FROM operational_data.payments AS p
  JOIN sales_data.customers AS c ON c.customer_id = p.customer_id
  WHERE p.status IN ('Successful', 'Refunded') AND p.payment_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY 1
),
due AS (
  SELECT CAST(date_trunc('month', b.due_date) AS DATE) AS first_day, sum(b.total_amount) AS due,
    sum(CASE WHEN b.payment_date <= b.due_date THEN b.total_amount ELSE 0 END) AS on_time,
    sum(CASE WHEN b.payment_date <= b.due_date + 30 THEN b.total_amount ELSE 0 END) AS within_30
  FROM bills AS b
  WHERE b.due_date <= CAST($as_of AS DATE)
  GROUP BY 1
),
settled AS (
  SELECT CAST(date_trunc('month', b.payment_date) AS DATE) AS first_day, sum(b.total_amount * (b.payment_date - b.due_date)) AS late, sum(b.total_amount) AS amount
  FROM bills AS b
  WHERE b.payment_date IS NOT NULL
  GROUP BY 1
)
SELECT
  concat(CAST(EXTRACT(year FROM m.first_day) AS INTEGER), '-', lpad(CAST(CAST(EXTRACT(month FROM m.first_day) AS INTEGER) AS VARCHAR), 2, '0')) AS month,
  coalesce(k.collected, 0) AS collected,
  CASE WHEN m.n >= 2 THEN round(CAST(avg(coalesce(k.collected, 0)) OVER (ORDER BY m.n ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS DECIMAL(18, 6)), 0) END AS running_mean,
  coalesce(d.due, 0) AS due,
  round(CAST(100.0 * k.collected / nullif(d.due, 0) AS DECIMAL(18, 6)), 1) AS collected_to_due_percent,
  round(CAST(100.0 * d.on_time / nullif(d.due, 0) AS DECIMAL(18, 6)), 1) AS on_time_percent,
  round(CAST(100.0 * d.within_30 / nullif(d.due, 0) AS DECIMAL(18, 6)), 1) AS within_30_days_percent,
  round(CAST(1.0 * s.late / nullif(s.amount, 0) AS DECIMAL(18, 6)), 1) AS mean_days_late,
  coalesce(k.payments, 0) AS payments,
  coalesce(k.refunded, 0) AS refunded,
  round(CAST(100.0 * (k.collected - y.collected) / nullif(y.collected, 0) AS DECIMAL(18, 6)), 1) AS growth_on_year_percent
FROM months AS m
LEFT JOIN cash AS k ON k.first_day = m.first_day
LEFT JOIN cash AS y ON y.first_day = CAST(m.first_day - INTERVAL '12 months' AS DATE)
LEFT JOIN due AS d ON d.first_day = m.first_day
LEFT JOIN settled AS s ON s.first_day = m.first_day
ORDER BY m.n
