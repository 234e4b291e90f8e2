-- title: Billing by quarter and region
-- question: How much do we bill in each region per quarter, how does that compare with a year before, and who drives it?
-- asked: What are billings per region and quarter, against last year, and who is behind the change?
-- asked: How much did we invoice by region each quarter, how does that compare year on year, and which customers drive it?
-- asked: Is billing growing in every region, and on whose account?
-- use-case: Billing by period and region
-- says: Billing {moved billed by quarter yearly}; over all quarters {most} comes from {largest billed by region}. No customer was billed more in one quarter than {most largest_billed by largest_customer}.
-- read: Net of tax, by the invoice's date, without drafts and cancelled invoices. Growth is against the same quarter a year before, since annual invoices come back in the same quarter. Billed ahead is the part whose billing period begins after the invoice's quarter or lasts longer than half a year: cash soon, revenue later. The last quarter runs to today, and is compared with as many days of the year before. Largest customer is whoever was billed most in the region and quarter.
-- chart: stacked x=quarter y=billed series=region
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: billings = billed by quarter
-- uses: sent_invoices
WITH bills AS (
  SELECT CAST(date_trunc('quarter', i.invoice_date) AS DATE) AS first_day, c.region, i.customer_id, i.subtotal, i.tax_amount,
    CASE WHEN i.invoice_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) THEN i.subtotal ELSE 0 END AS until_this_day,
    CASE WHEN i.billing_period_end - i.billing_period_start > 183 OR i.billing_period_start >= CAST(date_trunc('quarter', i.invoice_date) + INTERVAL '3 months' AS DATE) THEN i.subtotal ELSE 0 END AS ahead
  FROM sent_invoices AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE i.invoice_date >= CAST(date_trunc('quarter', CAST($as_of AS DATE)) - INTERVAL '33 months' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
customers AS (
  SELECT b.first_day, b.region, b.customer_id, sum(b.subtotal) AS billed, sum(b.until_this_day) AS until_this_day, count(*) AS invoices, sum(b.ahead) AS ahead, sum(b.tax_amount) AS tax,
    row_number() OVER (PARTITION BY b.first_day, b.region ORDER BY sum(b.subtotal) DESC, b.customer_id) AS place
  FROM bills AS b
  GROUP BY b.first_day, b.region, b.customer_id
),
summed AS (
  SELECT u.first_day, u.region, sum(u.billed) AS billed, sum(u.until_this_day) AS until_this_day, sum(u.invoices) AS invoices, count(*) AS customers, max(u.billed) AS largest, max(CASE WHEN u.place = 1 THEN c.customer_name END) AS largest_customer, sum(u.ahead) AS ahead, sum(u.tax) AS tax
  FROM customers AS u
  JOIN sales_data.customers AS c ON c.customer_id = u.customer_id
  GROUP BY u.first_day, u.region
)
SELECT
  concat(CAST(EXTRACT(year FROM s.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM s.first_day) AS INTEGER)) AS quarter,
  s.region,
  s.billed,
  round(CAST(100.0 * s.billed / nullif(sum(s.billed) OVER (PARTITION BY s.first_day), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  y.until_this_day AS billed_a_year_before,
  round(CAST(100.0 * (s.billed - y.until_this_day) / nullif(y.until_this_day, 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  s.invoices,
  s.customers,
  round(CAST(s.billed / nullif(s.customers, 0) AS DECIMAL(18, 6)), 0) AS billed_per_customer,
  s.largest_customer,
  s.largest AS largest_billed,
  round(CAST(100.0 * s.largest / nullif(s.billed, 0) AS DECIMAL(18, 6)), 1) AS largest_customer_percent,
  round(CAST(100.0 * s.ahead / nullif(s.billed, 0) AS DECIMAL(18, 6)), 1) AS billed_ahead_percent,
  s.tax
FROM summed AS s
LEFT JOIN summed AS y ON y.region = s.region AND y.first_day = CAST(s.first_day - INTERVAL '12 months' AS DATE)
WHERE s.first_day >= CAST(date_trunc('quarter', CAST($as_of AS DATE)) - INTERVAL '21 months' AS DATE)
ORDER BY s.first_day, s.region
