-- title: Failed payments and how they were recovered
-- question: How much of what fails at first do we still collect, after how many tries and days, and through which gateway does it stay lost?
-- asked: How much of failed payments do we win back, how long does it take, and which gateway loses most?
-- asked: What is our recovery rate on failed payments?
-- asked: When a payment bounces, do we get the money in the end, and after how many retries?
-- use-case: Failed payment recovery
-- says: {first amount_recovered where failed_through = 'all'} of {first amount_failed where failed_through = 'all'} that failed at first was collected in the end, after {first mean_failures_per_case where failed_through = 'all'} failures on average and a median of {first median_days_to_recover where failed_through = 'all'}; {first still_unpaid 'invoice' where failed_through = 'all'} {stays/stay} unpaid[, {most of} them by {largest still_unpaid by failed_through where failed_through <> 'all' and still_unpaid > 0}].
-- read: One case per invoice with a failed payment, by the method and gateway of its first failure. Recovered means a later successful payment; the last row sums up all. First retry counts cases recovered by the very next try. Changed method are those recovered another way than they failed: offering one early saves retries. Cases of the last weeks may still come in.
-- chart: bar x=failed_through y=recovered_percent
-- rate: at_first_retry_percent of invoices_failed
-- unit: still_unpaid number
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: within_days = 730
WITH first_failures AS (
  SELECT DISTINCT ON (p.invoice_id) p.invoice_id, p.customer_id, p.payment_date, p.payment_amount, p.payment_method, p.payment_gateway
  FROM operational_data.payments AS p
  JOIN sales_data.customers AS c ON c.customer_id = p.customer_id
  WHERE p.status = 'Failed' AND p.payment_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  ORDER BY p.invoice_id, p.payment_date, p.payment_id
),
successes AS (
  SELECT DISTINCT ON (p.invoice_id) p.invoice_id, p.payment_date, p.payment_method, p.payment_amount
  FROM operational_data.payments AS p
  JOIN first_failures AS f ON f.invoice_id = p.invoice_id AND p.payment_date >= f.payment_date
  WHERE p.status = 'Successful'
  ORDER BY p.invoice_id, p.payment_date, p.payment_id
),
tries AS (
  SELECT p.invoice_id, count(*) FILTER (WHERE p.status = 'Failed') AS failures
  FROM operational_data.payments AS p
  JOIN first_failures AS f ON f.invoice_id = p.invoice_id
  GROUP BY p.invoice_id
),
cases AS (
  SELECT f.invoice_id, f.payment_method, f.payment_gateway, f.payment_amount, f.customer_id, t.failures, i.status,
    CASE WHEN s.invoice_id IS NOT NULL THEN 1 ELSE 0 END AS recovered, s.payment_date - f.payment_date AS days,
    CASE WHEN s.payment_method <> f.payment_method THEN 1 ELSE 0 END AS changed
  FROM first_failures AS f
  JOIN operational_data.invoices AS i ON i.invoice_id = f.invoice_id
  JOIN tries AS t ON t.invoice_id = f.invoice_id
  LEFT JOIN successes AS s ON s.invoice_id = f.invoice_id
),
grouped AS (
  SELECT 0 AS place, concat(k.payment_method, ', ', k.payment_gateway) AS failed_through, k.* FROM cases AS k
  UNION ALL
  SELECT 1, 'all', k.* FROM cases AS k
)
SELECT
  g.failed_through,
  count(*) AS invoices_failed,
  count(DISTINCT g.customer_id) AS customers,
  sum(g.payment_amount) AS amount_failed,
  round(CAST(100.0 * sum(g.recovered) / count(*) AS DECIMAL(18, 6)), 1) AS recovered_percent,
  sum(g.payment_amount * g.recovered) AS amount_recovered,
  round(CAST(100.0 * count(*) FILTER (WHERE g.recovered = 1 AND g.failures = 1) / count(*) AS DECIMAL(18, 6)), 1) AS at_first_retry_percent,
  round(CAST(1.0 * sum(g.failures) / count(*) AS DECIMAL(18, 6)), 2) AS mean_failures_per_case,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY g.days) AS DECIMAL(18, 6)), 0) AS median_days_to_recover,
  max(g.days) AS longest_days,
  sum(g.changed) AS recovered_by_other_method,
  count(*) FILTER (WHERE g.recovered = 0) AS still_unpaid,
  sum(g.payment_amount * (1 - g.recovered)) AS amount_unpaid
FROM grouped AS g
GROUP BY g.place, g.failed_through
ORDER BY g.place, amount_failed DESC, g.failed_through
