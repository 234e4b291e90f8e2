-- title: Roll-forward of billed deferred revenue
-- question: How did deferred revenue, billed and not yet earned, move each quarter, and how much did we earn before billing it?
-- asked: How did deferred revenue roll forward each quarter, and what did we earn ahead of billing?
-- asked: Deferred revenue bridge by quarter, please, with unbilled revenue.
-- asked: How much have we billed but not earned, how did it change each quarter, and what is earned but unbilled?
-- says: Revenue billed but not yet earned, less what is earned but not billed, {moved closing by quarter standing}; contract liabilities {moved contract_liability by quarter standing}, and {last contract_asset} is earned before it is billed.
-- read: Opening plus billing net of tax less revenue recognised is closing, the net contract position. It is split by contract at the quarter's end into liability (billed ahead of revenue, the balance-sheet item) and asset (earned, not billed). Billings growth runs ahead of revenue growth: if it falls behind, revenue will follow.
-- chart: line x=quarter y=contract_liability,contract_asset
-- unit: opening money, closing money, contract_asset money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- shows: billings = billed_net_of_tax by quarter
-- shows: revenue_recognized = recognised by quarter
-- uses: sent_invoices
WITH quarters AS (
  SELECT g.n, CAST(date_trunc('quarter', CAST($as_of AS DATE)) - (11 - g.n) * INTERVAL '3 months' AS DATE) AS first_day
  FROM generate_series(0, 11) AS g(n)
),
ends AS (
  SELECT q.n, q.first_day, least(CAST(q.first_day + INTERVAL '3 months' AS DATE) - 1, CAST($as_of AS DATE)) AS last_day
  FROM quarters AS q
),
entries AS (
  SELECT i.contract_id, i.customer_id, i.invoice_date AS booked, i.subtotal AS billed, 0 AS earned
  FROM sent_invoices AS i
  UNION ALL
  SELECT r.contract_id, r.customer_id, r.recognition_date, 0, r.recognition_amount
  FROM sales_data.revenue_recognition AS r
),
booked AS (
  SELECT x.contract_id, CAST(date_trunc('quarter', x.booked) AS DATE) AS first_day, sum(x.billed) AS billed, sum(x.earned) AS earned
  FROM entries AS x
  JOIN sales_data.customers AS c ON c.customer_id = x.customer_id
  WHERE x.booked <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY 1, 2
),
positions AS (
  SELECT e.n, b.contract_id, sum(b.billed - b.earned) AS position,
    sum(CASE WHEN b.first_day = e.first_day THEN b.billed ELSE 0 END) AS billed,
    sum(CASE WHEN b.first_day = e.first_day THEN b.earned ELSE 0 END) AS earned
  FROM ends AS e
  JOIN booked AS b ON b.first_day <= e.first_day
  GROUP BY e.n, b.contract_id
),
summed AS (
  SELECT p.n, sum(p.position) AS closing, sum(p.billed) AS billed, sum(p.earned) AS earned,
    sum(greatest(p.position, 0)) AS liability, sum(greatest(-p.position, 0)) AS asset
  FROM positions AS p
  GROUP BY p.n
)
SELECT
  concat(CAST(EXTRACT(year FROM e.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM e.first_day) AS INTEGER)) AS quarter,
  s.closing - s.billed + s.earned AS opening,
  s.billed AS billed_net_of_tax,
  s.earned AS recognised,
  s.closing,
  s.liability AS contract_liability,
  s.asset AS contract_asset,
  round(CAST(100.0 * (s.liability - lag(s.liability) OVER (ORDER BY s.n)) / nullif(lag(s.liability) OVER (ORDER BY s.n), 0) AS DECIMAL(18, 6)), 1) AS liability_change_percent,
  round(CAST(100.0 * (s.billed - lag(s.billed, 4) OVER (ORDER BY s.n)) / nullif(lag(s.billed, 4) OVER (ORDER BY s.n), 0) AS DECIMAL(18, 6)), 1) AS billing_growth_on_year_percent,
  round(CAST(100.0 * (s.earned - lag(s.earned, 4) OVER (ORDER BY s.n)) / nullif(lag(s.earned, 4) OVER (ORDER BY s.n), 0) AS DECIMAL(18, 6)), 1) AS revenue_growth_on_year_percent
FROM summed AS s
JOIN ends AS e ON e.n = s.n
ORDER BY s.n
