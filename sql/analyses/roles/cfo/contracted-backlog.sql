-- title: Contracted backlog and when it becomes revenue
-- question: How much signed revenue have we still to deliver, in which quarters, and how much of it rests on multi-year contracts?
-- asked: What is our backlog of signed but undelivered revenue, by quarter, and how much of it is multi-year?
-- asked: How large are our remaining performance obligations, and when do they turn into revenue?
-- asked: How much contracted revenue is still to come, and when?
-- says: {sum to_be_recognised} of signed revenue is still to be recognised, {sum multi_year_terms} of it from terms of several years[; {sum to_be_recognised where when_delivered = 'delivered'} of it is delivered already and not booked yet]. The rest of {first quarter where when_delivered <> 'delivered'} brings {first to_be_recognised where when_delivered <> 'delivered'}; the largest whole quarter is {most to_be_recognised by quarter where when_delivered = 'whole quarter'}.
-- read: The remaining performance obligation of all signed contracts, those not yet started included: value less the last revenue recognised to date, spread evenly from the day after the last recognition to the end of each term. What falls on days gone by is delivered and not booked yet, and has a row of its own before the quarters: it is booked at the end of each contract's month or quarter. The first quarter holds what is left of it from tomorrow on. Terms of several years are those of more than 400 days. Running share says how much of the backlog is delivered by then; not billed is the part no invoice has been sent for, taken in the same proportion.
-- chart: stacked x=quarter y=one_year_terms,multi_year_terms
-- unit: to_be_recognised money, one_year_terms money, multi_year_terms money, not_billed money, backlog_at_start money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: remaining_obligations = to_be_recognised
-- uses: sent_invoices, running_contracts
WITH quarters AS (
  SELECT 0 AS n, CAST('1900-01-01' AS DATE) AS first_day, CAST($as_of AS DATE) AS last_day
  UNION ALL
  SELECT g.n + 1,
    greatest(CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) + g.n * INTERVAL '3 months' AS DATE), CAST($as_of AS DATE) + 1),
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) + (g.n + 1) * INTERVAL '3 months' AS DATE) - 1
  FROM generate_series(0, 23) AS g(n)
),
earned AS (
  SELECT r.contract_id, max(r.recognized_to_date) AS amount, max(r.recognition_date) AS last_day
  FROM sales_data.revenue_recognition AS r
  WHERE r.recognition_date <= CAST($as_of AS DATE)
  GROUP BY r.contract_id
),
billed AS (
  SELECT i.contract_id, sum(i.subtotal) AS amount
  FROM sent_invoices AS i
  GROUP BY i.contract_id
),
backlog AS (
  SELECT
    k.contract_id, k.end_date,
    least(greatest(k.start_date, coalesce(e.last_day + 1, k.start_date)), k.end_date) AS from_day,
    k.contract_value - coalesce(e.amount, 0) AS remaining,
    least(greatest(k.contract_value - coalesce(b.amount, 0), 0), k.contract_value - coalesce(e.amount, 0)) AS not_billed,
    CASE WHEN k.end_date - k.start_date > 400 THEN 1 ELSE 0 END AS multi_year
  FROM running_contracts AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  LEFT JOIN earned AS e ON e.contract_id = k.contract_id
  LEFT JOIN billed AS b ON b.contract_id = k.contract_id
  WHERE k.end_date > CAST($as_of AS DATE) AND k.contract_value > coalesce(e.amount, 0)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
spread AS (
  SELECT q.n, q.first_day, b.contract_id, b.multi_year,
    1.0 * (least(b.end_date, q.last_day) - greatest(b.from_day, q.first_day) + 1) / (b.end_date - b.from_day + 1) AS part,
    b.remaining, b.not_billed
  FROM quarters AS q
  JOIN backlog AS b ON b.from_day <= q.last_day AND b.end_date >= q.first_day
),
summed AS (
  SELECT s.n, s.first_day, count(DISTINCT s.contract_id) AS contracts,
    CAST(sum(s.remaining * s.part) AS DECIMAL(18,2)) AS amount,
    CAST(coalesce(sum(s.remaining * s.part) FILTER (WHERE s.multi_year = 0), 0) AS DECIMAL(18,2)) AS one_year,
    CAST(coalesce(sum(s.remaining * s.part) FILTER (WHERE s.multi_year = 1), 0) AS DECIMAL(18,2)) AS multi_year,
    CAST(sum(s.not_billed * s.part) AS DECIMAL(18,2)) AS not_billed
  FROM spread AS s
  GROUP BY s.n, s.first_day
)
SELECT
  CASE WHEN s.n = 0 THEN 'not booked yet'
    ELSE concat(CAST(EXTRACT(year FROM s.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM s.first_day) AS INTEGER)) END AS quarter,
  CASE WHEN s.n = 0 THEN 'delivered' WHEN s.first_day = CAST(date_trunc('quarter', s.first_day) AS DATE) THEN 'whole quarter'
    ELSE 'rest of quarter' END AS when_delivered,
  round(s.amount, 0) AS to_be_recognised,
  round(s.one_year, 0) AS one_year_terms,
  round(s.multi_year, 0) AS multi_year_terms,
  round(CAST(100.0 * s.multi_year / nullif(s.amount, 0) AS DECIMAL(18, 6)), 1) AS multi_year_percent,
  round(CAST(100.0 * sum(s.amount) OVER (ORDER BY s.n) / nullif(sum(s.amount) OVER (), 0) AS DECIMAL(18, 6)), 1) AS running_share_percent,
  round(s.not_billed, 0) AS not_billed,
  s.contracts,
  round(sum(s.amount) OVER (ORDER BY s.n ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING), 0) AS backlog_at_start
FROM summed AS s
ORDER BY s.n
