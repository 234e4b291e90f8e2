-- title: Deferred revenue from quarter to quarter
-- question: How does the deferred balance of our contracts move each quarter, and how soon will it become revenue?
-- asked: How is deferred revenue moving each quarter, and when will it be recognised?
-- asked: What is the deferred balance on our contracts, and how fast does it run off?
-- asked: How much revenue is still deferred, quarter by quarter, and until when?
-- use-case: Deferred revenue tracking
-- says: The deferred balance {moved closing by quarter standing}; {last current_part} of it becomes revenue within a year.
-- read: Opening plus the value of contracts starting in the quarter, less revenue recognised, gives the closing balance: contract value not yet recognised, billed or not. Current is the part that even recognition turns into revenue within the twelve months after the quarter's end. Terminated contracts stand with their cut value throughout. What was recognised before the first quarter that the books hold is taken off, and that quarter only opens the balance.
-- chart: line x=quarter y=closing,current_part
-- unit: opening money, added money, closing money, current_part money, recognised money
-- difficulty: advanced
-- parameter: region
-- parameter: product
-- parameter: segment
-- shows: revenue_recognized = recognised by quarter
-- uses: signed_contracts
WITH known AS (
  SELECT CAST(date_trunc('quarter', min(recognition_date)) AS DATE) AS first_day FROM sales_data.revenue_recognition
),
quarters AS (
  SELECT CAST(n.first_day + g.n * INTERVAL '3 months' AS DATE) AS first_day
  FROM known AS n
  CROSS JOIN generate_series(0, 400) AS g(n)
  WHERE n.first_day + g.n * INTERVAL '3 months' <= CAST($as_of AS DATE)
),
earlier AS (
  SELECT contract_id, min(recognized_to_date - recognition_amount) AS amount
  FROM sales_data.revenue_recognition
  GROUP BY contract_id
),
contracts AS (
  SELECT k.contract_id, k.contract_value - coalesce(e.amount, 0) AS contract_value, greatest(k.start_date, n.first_day) AS start_date, k.end_date
  FROM signed_contracts AS k
  CROSS JOIN known AS n
  LEFT JOIN earlier AS e ON e.contract_id = k.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  JOIN sales_data.opportunities AS o ON o.opportunity_id = k.opportunity_id
  WHERE k.contract_value > 0 AND k.start_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($product AS VARCHAR) IS NULL OR o.product_id = $product)
),
started AS (
  SELECT CAST(date_trunc('quarter', k.start_date) AS DATE) AS first_day, sum(k.contract_value) AS added, count(*) AS contracts
  FROM contracts AS k
  GROUP BY 1
),
recognised AS (
  SELECT CAST(date_trunc('quarter', r.recognition_date) AS DATE) AS first_day, sum(r.recognition_amount) AS amount
  FROM sales_data.revenue_recognition AS r
  JOIN contracts AS k ON k.contract_id = r.contract_id
  WHERE r.recognition_date <= CAST($as_of AS DATE)
  GROUP BY 1
),
moves AS (
  SELECT q.first_day, coalesce(s.added, 0) AS added, coalesce(s.contracts, 0) AS contracts, coalesce(r.amount, 0) AS amount
  FROM quarters AS q
  LEFT JOIN started AS s ON s.first_day = q.first_day
  LEFT JOIN recognised AS r ON r.first_day = q.first_day
),
balances AS (
  SELECT m.*, sum(m.added - m.amount) OVER (ORDER BY m.first_day) AS closing,
    least(CAST(m.first_day + INTERVAL '3 months' AS DATE) - 1, CAST($as_of AS DATE)) AS last_day
  FROM moves AS m
),
to_date AS (
  SELECT b.first_day, r.contract_id, sum(r.recognition_amount) AS amount
  FROM balances AS b
  JOIN sales_data.revenue_recognition AS r ON r.recognition_date <= b.last_day
  GROUP BY b.first_day, r.contract_id
),
aged AS (
  SELECT b.first_day,
    sum((k.contract_value - coalesce(t.amount, 0)) * least(k.end_date - b.last_day, 365) / nullif(k.end_date - b.last_day, 0)) AS current_part
  FROM balances AS b
  JOIN contracts AS k ON k.start_date <= b.last_day AND k.end_date > b.last_day
  LEFT JOIN to_date AS t ON t.first_day = b.first_day AND t.contract_id = k.contract_id
  GROUP BY b.first_day
)
SELECT
  concat(CAST(EXTRACT(year FROM b.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM b.first_day) AS INTEGER)) AS quarter,
  b.closing - b.added + b.amount AS opening,
  b.added,
  b.contracts AS contracts_starting,
  b.amount AS recognised,
  b.closing,
  round(CAST(100.0 * (b.added - b.amount) / nullif(b.closing - b.added + b.amount, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  round(CAST(a.current_part AS DECIMAL(18, 6)), 0) AS current_part,
  round(CAST(100.0 * (b.closing - a.current_part) / nullif(b.closing, 0) AS DECIMAL(18, 6)), 1) AS beyond_a_year_percent,
  round(CAST(b.closing / nullif(b.amount, 0) AS DECIMAL(18, 6)), 1) AS quarters_of_revenue_deferred
FROM balances AS b
LEFT JOIN aged AS a ON a.first_day = b.first_day
WHERE b.first_day > (SELECT first_day FROM known)
ORDER BY b.first_day
