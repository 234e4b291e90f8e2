-- title: Who pays late, by size and region
-- question: Which kinds of customers pay late, by how much, by what means, and is it getting worse?
-- asked: Which segments are bad payers, how late are they, how do they pay, and is it getting worse?
-- asked: Who pays us late, by kind of customer?
-- asked: What is the payment discipline of small and large customers, and which way is it going?
-- use-case: Payment behaviour by segment
-- says: Of all invoices the share paid on time {changed all_on_time_percent from all_on_time_before_percent in first}; by size and region it {ranges on_time_percent by company_size,region}.
-- read: Invoices that fell due in the last days given. Days late counts from the due date, paid invoices only; weighted by amount, so a few large ones can move it, while the median shows the usual customer. Change is the on-time share against as many days before, in points. The invoices of one customer are paid alike, so that chance is judged by how many customers a group has (n), not by its invoices. Groups of fewer invoices than the least are left out, but count among all.
-- chart: heat x=region y=on_time_percent series=company_size
-- rate: on_time_percent of customers, on_time_before_percent of customers_before, all_on_time_percent of all_customers, all_on_time_before_percent of all_customers_before, by_card_percent of customers, failed_once_percent of customers
-- differs: on_time_percent from on_time_before_percent
-- decides: customers
-- difficulty: intermediate
-- parameter: region
-- parameter: industry
-- parameter: within_days = 365
-- parameter: min_rows = 10
-- uses: sent_invoices
WITH bills AS (
  SELECT i.invoice_id, i.customer_id, c.company_size, c.region, i.total_amount, i.due_date, i.invoice_date, i.payment_date, i.payment_method, i.status,
    CASE WHEN i.due_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now,
    CASE WHEN i.payment_date <= i.due_date THEN 1 ELSE 0 END AS on_time
  FROM sent_invoices AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE i.due_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) AND i.due_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
everyone AS (
  SELECT
    round(CAST(100.0 * count(*) FILTER (WHERE a.now = 1 AND a.on_time = 1) / nullif(count(*) FILTER (WHERE a.now = 1), 0) AS DECIMAL(18, 6)), 1) AS on_time_percent,
    round(CAST(100.0 * count(*) FILTER (WHERE a.now = 0 AND a.on_time = 1) / nullif(count(*) FILTER (WHERE a.now = 0), 0) AS DECIMAL(18, 6)), 1) AS on_time_before_percent,
    count(DISTINCT CASE WHEN a.now = 1 THEN a.customer_id END) AS customers,
    count(DISTINCT CASE WHEN a.now = 0 THEN a.customer_id END) AS customers_before
  FROM bills AS a
),
failed AS (
  SELECT DISTINCT p.invoice_id
  FROM operational_data.payments AS p
  WHERE p.status = 'Failed'
)
SELECT
  b.company_size,
  b.region,
  count(*) FILTER (WHERE b.now = 1) AS invoices,
  sum(b.total_amount) FILTER (WHERE b.now = 1) AS amount_due,
  round(CAST(100.0 * count(*) FILTER (WHERE b.now = 1 AND b.on_time = 1) / nullif(count(*) FILTER (WHERE b.now = 1), 0) AS DECIMAL(18, 6)), 1) AS on_time_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE b.now = 1 AND b.on_time = 1) / nullif(count(*) FILTER (WHERE b.now = 1), 0) AS DECIMAL(18, 6)), 1)
    - round(CAST(100.0 * count(*) FILTER (WHERE b.now = 0 AND b.on_time = 1) / nullif(count(*) FILTER (WHERE b.now = 0), 0) AS DECIMAL(18, 6)), 1) AS change_points,
  round(CAST(100.0 * count(*) FILTER (WHERE b.now = 0 AND b.on_time = 1) / nullif(count(*) FILTER (WHERE b.now = 0), 0) AS DECIMAL(18, 6)), 1) AS on_time_before_percent,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN b.now = 1 THEN b.payment_date - b.due_date END) AS DECIMAL(18, 6)), 0) AS median_days_late,
  round(CAST(1.0 * sum(b.total_amount * (b.payment_date - b.due_date)) FILTER (WHERE b.now = 1)
    / nullif(sum(b.total_amount) FILTER (WHERE b.now = 1 AND b.payment_date IS NOT NULL), 0) AS DECIMAL(18, 6)), 1) AS weighted_days_late,
  round(CAST(1.0 * sum(b.due_date - b.invoice_date) FILTER (WHERE b.now = 1) / nullif(count(*) FILTER (WHERE b.now = 1), 0) AS DECIMAL(18, 6)), 0) AS mean_terms_days,
  round(CAST(100.0 * count(*) FILTER (WHERE b.now = 1 AND b.payment_method = 'Credit Card') / nullif(count(*) FILTER (WHERE b.now = 1 AND b.payment_method IS NOT NULL), 0) AS DECIMAL(18, 6)), 1) AS by_card_percent,
  round(CAST(100.0 * count(f.invoice_id) FILTER (WHERE b.now = 1) / nullif(count(*) FILTER (WHERE b.now = 1), 0) AS DECIMAL(18, 6)), 1) AS failed_once_percent,
  count(*) FILTER (WHERE b.now = 1 AND b.payment_date IS NULL) AS unpaid_invoices,
  coalesce(sum(b.total_amount) FILTER (WHERE b.now = 1 AND b.payment_date IS NULL), 0) AS unpaid_amount,
  count(DISTINCT CASE WHEN b.now = 1 THEN b.customer_id END) AS customers,
  count(DISTINCT CASE WHEN b.now = 0 THEN b.customer_id END) AS customers_before,
  min(e.on_time_percent) AS all_on_time_percent,
  min(e.on_time_before_percent) AS all_on_time_before_percent,
  min(e.customers) AS all_customers,
  min(e.customers_before) AS all_customers_before
FROM bills AS b
CROSS JOIN everyone AS e
LEFT JOIN failed AS f ON f.invoice_id = b.invoice_id
GROUP BY b.company_size, b.region
HAVING count(*) FILTER (WHERE b.now = 1) >= CAST($min_rows AS INTEGER)
ORDER BY CASE b.company_size WHEN 'Small' THEN 1 WHEN 'Medium' THEN 2 WHEN 'Large' THEN 3 ELSE 4 END, b.region
