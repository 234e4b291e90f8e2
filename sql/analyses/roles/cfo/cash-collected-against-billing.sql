-- title: Cash collected against what was billed, by month
-- question: Does the cash come in as we bill, how fast, and what do failed payments, refunds and fees cost us?
-- asked: Does collected cash keep up with what we bill, and what do failures, refunds and fees take away?
-- asked: Billing against cash: how fast does the money arrive, and what gets lost on the way?
-- asked: Are we turning invoices into cash, at what speed and cost?
-- says: Cash collected {moved collected by month yearly}; billing {moved billed by month yearly}. In all months shown {sum collected} was collected of {sum billed} billed; {sum refunded} was given back and fees took {sum fees}.
-- read: Collected is all cash received in the month, whatever it was billed for, less all that was given back in it; the last month runs to today. Billed leaves out invoices that were cancelled since: what was paid on them counts as collected when it came, and as refunded in the month in which it went back, so that in between collected is higher by it. Failed attempts are a share of all payments tried. The three paid-within columns follow the month's own invoices instead and are empty while that many days have not passed for all of them. A running gap that grows faster than billing ties up cash.
-- chart: line x=month y=billed,collected
-- unit: running_gap money
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_months = 18
-- uses: sent_invoices
WITH bills AS (
  SELECT i.invoice_id, CAST(date_trunc('month', i.invoice_date) AS DATE) AS month, i.invoice_date, i.total_amount, i.payment_date
  FROM sent_invoices AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
billed AS (
  SELECT b.month, sum(b.total_amount) AS amount,
    100.0 * sum(CASE WHEN b.payment_date <= b.invoice_date + 30 THEN b.total_amount ELSE 0 END) / nullif(sum(b.total_amount), 0) AS within_30,
    100.0 * sum(CASE WHEN b.payment_date <= b.invoice_date + 60 THEN b.total_amount ELSE 0 END) / nullif(sum(b.total_amount), 0) AS within_60,
    100.0 * sum(CASE WHEN b.payment_date <= b.invoice_date + 90 THEN b.total_amount ELSE 0 END) / nullif(sum(b.total_amount), 0) AS within_90,
    CAST(b.month + INTERVAL '1 month' AS DATE) - 1 AS last_day
  FROM bills AS b
  GROUP BY b.month
),
cash AS (
  SELECT CAST(date_trunc('month', p.payment_date) AS DATE) AS month,
    sum(CASE p.status WHEN 'Successful' THEN p.payment_amount WHEN 'Refunded' THEN -p.payment_amount ELSE 0 END) AS collected,
    coalesce(sum(p.payment_amount) FILTER (WHERE p.status = 'Refunded'), 0) AS refunded,
    sum(p.processing_fee) FILTER (WHERE p.status = 'Successful') AS fees,
    round(CAST(100.0 * count(*) FILTER (WHERE p.status = 'Failed') / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS failed
  FROM operational_data.payments AS p
  JOIN sales_data.customers AS c ON c.customer_id = p.customer_id
  WHERE p.payment_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY 1
),
joined AS (
  SELECT coalesce(b.month, c.month) AS month, coalesce(b.amount, 0) AS amount, b.within_30, b.within_60, b.within_90, b.last_day,
    coalesce(c.collected, 0) AS collected, coalesce(c.refunded, 0) AS refunded, coalesce(c.fees, 0) AS fees, c.failed,
    sum(coalesce(b.amount, 0) - coalesce(c.collected, 0)) OVER (ORDER BY coalesce(b.month, c.month)) AS running_gap
  FROM billed AS b
  FULL JOIN cash AS c ON c.month = b.month
)
SELECT
  j.month,
  j.amount AS billed,
  j.collected,
  round(CAST(100.0 * j.collected / nullif(j.amount, 0) AS DECIMAL(18, 6)), 1) AS collected_of_billed_percent,
  j.running_gap,
  CASE WHEN j.last_day + 30 <= CAST($as_of AS DATE) THEN round(CAST(j.within_30 AS DECIMAL(18, 6)), 1) END AS paid_within_30_days_percent,
  CASE WHEN j.last_day + 60 <= CAST($as_of AS DATE) THEN round(CAST(j.within_60 AS DECIMAL(18, 6)), 1) END AS paid_within_60_days_percent,
  CASE WHEN j.last_day + 90 <= CAST($as_of AS DATE) THEN round(CAST(j.within_90 AS DECIMAL(18, 6)), 1) END AS paid_within_90_days_percent,
  j.failed AS attempts_failed_percent,
  j.refunded,
  j.fees
FROM joined AS j
WHERE j.month > CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY j.month
