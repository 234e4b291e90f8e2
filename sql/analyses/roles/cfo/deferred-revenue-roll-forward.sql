-- title: Roll-forward of billed deferred revenue
-- question: How did deferred revenue, billed and not yet earned, move each quarter, and how much did we earn before billing it?
-- asked: How did deferred revenue roll forward each quarter, and what did we earn ahead of billing?
-- asked: Deferred revenue bridge by quarter, please, with unbilled revenue.
-- asked: How much have we billed but not earned, how did it change each quarter, and what is earned but unbilled?
-- says: Revenue billed but not yet earned, less what is earned but not billed, {moved closing by quarter standing}; contract liabilities {moved contract_liability by quarter standing}, and {last contract_asset} is earned before it is billed.
-- read: Opening plus billing net of tax less revenue recognised is closing, the net contract position. It is split by contract at the quarter's end into liability (billed ahead of revenue, the balance-sheet item) and asset (earned, not billed). Invoices from before the books begin are not there: what was billed by then follows from the payment schedule of each contract, what was earned from its first recognition. A quarter to date is held against as many days of the year before. Billings growth runs ahead of revenue growth: if it falls behind, revenue will follow.
-- chart: line x=quarter y=contract_liability,contract_asset
-- unit: opening money, closing money, contract_asset money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- shows: billings = billed_net_of_tax by quarter
-- shows: revenue_recognized = recognised by quarter
-- uses: sent_invoices, signed_contracts
WITH quarters AS (
  SELECT g.n, CAST(date_trunc('quarter', CAST($as_of AS DATE)) - (11 - g.n) * INTERVAL '3 months' AS DATE) AS first_day
  FROM generate_series(0, 11) AS g(n)
),
books AS (
  SELECT min(r.recognition_date) AS first_day
  FROM sales_data.revenue_recognition AS r
),
earned AS (
  SELECT r.contract_id, min(r.recognized_to_date - r.recognition_amount) AS before
  FROM sales_data.revenue_recognition AS r
  GROUP BY r.contract_id
),
billed AS (
  SELECT i.contract_id, max(i.invoice_date) AS last_day, sum(i.subtotal) AS amount
  FROM sent_invoices AS i
  JOIN books AS w ON i.invoice_date >= w.first_day
  GROUP BY i.contract_id
),
-- Contracts begun before the books. Periods are billed in advance and end with the term; an invoice is sent within days of its period's start.
begun_before AS (
  SELECT s.contract_id, s.customer_id, s.contract_value, s.start_date, w.first_day, coalesce(b.amount, 0) AS billed_since, e.before,
    s.end_date - s.start_date + 1 AS term_days,
    round(CAST((s.end_date - s.start_date + 1) / 30.4375 AS DECIMAL(18, 6)), 0) AS term_months,
    CASE s.payment_schedule WHEN 'Monthly' THEN 1 WHEN 'Quarterly' THEN 3 WHEN 'Annual' THEN 12 ELSE 1200 END AS step_months,
    greatest(s.end_date - coalesce(b.last_day, w.first_day) - 2, 0) AS days_left
  FROM signed_contracts AS s
  JOIN books AS w ON s.start_date < w.first_day
  LEFT JOIN billed AS b ON b.contract_id = s.contract_id
  LEFT JOIN earned AS e ON e.contract_id = s.contract_id
),
entries AS (
  SELECT i.contract_id, i.customer_id, i.invoice_date AS booked, i.subtotal AS billed, 0 AS earned, 0 AS brought
  FROM sent_invoices AS i
  JOIN books AS w ON i.invoice_date >= w.first_day
  UNION ALL
  SELECT r.contract_id, r.customer_id, r.recognition_date, 0, r.recognition_amount, 0
  FROM sales_data.revenue_recognition AS r
  UNION ALL
  SELECT b.contract_id, b.customer_id, b.first_day, 0, 0,
    round(CAST(greatest(b.contract_value * (1 - least(floor(b.days_left / (b.step_months * 30.4375)) * b.step_months / greatest(b.term_months, 1), 1)) - b.billed_since, 0)
      - coalesce(b.before, b.contract_value * least(1.0 * (b.first_day - b.start_date) / b.term_days, 1)) AS DECIMAL(18, 6)), 2)
  FROM begun_before AS b
),
booked AS (
  SELECT x.contract_id, CAST(date_trunc('quarter', x.booked) AS DATE) AS first_day,
    sum(x.billed) AS billed, sum(x.earned) AS earned, sum(x.brought) AS brought,
    sum(CASE WHEN x.booked - CAST(date_trunc('quarter', x.booked) AS DATE) <= CAST($as_of AS DATE) - t.first_day THEN x.billed ELSE 0 END) AS early_billed,
    sum(CASE WHEN x.booked - CAST(date_trunc('quarter', x.booked) AS DATE) <= CAST($as_of AS DATE) - t.first_day THEN x.earned ELSE 0 END) AS early_earned
  FROM entries AS x
  JOIN quarters AS t ON t.n = 11
  JOIN sales_data.customers AS c ON c.customer_id = x.customer_id
  WHERE x.booked <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY 1, 2
),
positions AS (
  SELECT q.n, b.contract_id, sum(b.brought + b.billed - b.earned) AS position,
    sum(CASE WHEN b.first_day = q.first_day THEN b.billed ELSE 0 END) AS billed,
    sum(CASE WHEN b.first_day = q.first_day THEN b.earned ELSE 0 END) AS earned,
    sum(CASE WHEN b.first_day = q.first_day THEN b.early_billed ELSE 0 END) AS early_billed,
    sum(CASE WHEN b.first_day = q.first_day THEN b.early_earned ELSE 0 END) AS early_earned
  FROM quarters AS q
  JOIN booked AS b ON b.first_day <= q.first_day
  GROUP BY q.n, b.contract_id
),
summed AS (
  SELECT p.n, sum(p.position) AS closing, sum(p.billed) AS billed, sum(p.earned) AS earned,
    sum(p.early_billed) AS early_billed, sum(p.early_earned) AS early_earned,
    sum(greatest(p.position, 0)) AS liability, sum(greatest(-p.position, 0)) AS asset
  FROM positions AS p
  GROUP BY p.n
),
compared AS (
  SELECT s.*, q.first_day,
    CASE WHEN CAST($as_of AS DATE) < CAST(q.first_day + INTERVAL '3 months' AS DATE) - 1 THEN 'to date' ELSE 'yes' END AS whole_quarter,
    lag(s.liability) OVER (ORDER BY s.n) AS liability_before,
    CASE WHEN lag(q.first_day, 4) OVER (ORDER BY s.n) >= w.first_day THEN
      CASE WHEN s.n = 11 THEN lag(s.early_billed, 4) OVER (ORDER BY s.n) ELSE lag(s.billed, 4) OVER (ORDER BY s.n) END END AS billed_before,
    CASE WHEN lag(q.first_day, 4) OVER (ORDER BY s.n) >= w.first_day THEN
      CASE WHEN s.n = 11 THEN lag(s.early_earned, 4) OVER (ORDER BY s.n) ELSE lag(s.earned, 4) OVER (ORDER BY s.n) END END AS earned_before
  FROM summed AS s
  JOIN quarters AS q ON q.n = s.n
  CROSS JOIN books AS w
)
SELECT
  concat(CAST(EXTRACT(year FROM s.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM s.first_day) AS INTEGER)) AS quarter,
  s.whole_quarter,
  s.closing - s.billed + s.earned AS opening,
  s.billed AS billed_net_of_tax,
  s.earned AS recognised,
  s.closing,
  s.liability AS contract_liability,
  s.asset AS contract_asset,
  round(CAST(100.0 * (s.liability - s.liability_before) / nullif(s.liability_before, 0) AS DECIMAL(18, 6)), 1) AS liability_change_percent,
  round(CAST(100.0 * (s.billed - s.billed_before) / nullif(s.billed_before, 0) AS DECIMAL(18, 6)), 1) AS billing_growth_on_year_percent,
  round(CAST(100.0 * (s.earned - s.earned_before) / nullif(s.earned_before, 0) AS DECIMAL(18, 6)), 1) AS revenue_growth_on_year_percent
FROM compared AS s
ORDER BY s.n
