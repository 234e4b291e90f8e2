-- title: ARR bridge from quarter to quarter
-- question: What moved our ARR in each quarter: new customers, expansion, contraction or churn?
-- asked: What drove the change in ARR each quarter: new logos, upsell, downsell or churn?
-- asked: Show me the ARR waterfall by quarter.
-- asked: How did recurring revenue move from quarter to quarter, and why?
-- says: ARR {moved closing by quarter standing}: in {last quarter} {last new} was new, expansion added {last expansion}, contraction took {last contraction abs} and churn {last churn abs}.
-- read: Each customer's ARR at the end of the quarter is compared with that at its beginning: none before is new, none after is churn, returned customers count as new. Opening plus the four moves is closing. Quick ratio is what came in divided by what went out: above 4 growth is healthy. The last quarter runs to today.
-- chart: stacked x=quarter y=new,expansion,contraction,churn
-- unit: opening money, new money, contraction money, churn money, closing money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: arr = closing by quarter
-- uses: signed_contracts
WITH quarters AS (
  SELECT g.n, CAST(date_trunc('quarter', CAST($as_of AS DATE)) - (13 - g.n) * INTERVAL '3 months' AS DATE) AS first_day
  FROM generate_series(0, 13) AS g(n)
),
ends AS (
  SELECT q.n, q.first_day, least(CAST(q.first_day + INTERVAL '3 months' AS DATE) - 1, CAST($as_of AS DATE)) AS last_day
  FROM quarters AS q
),
held AS (
  SELECT e.n, k.customer_id, sum(k.annual_value) AS arr
  FROM ends AS e
  JOIN signed_contracts AS k ON k.start_date <= e.last_day AND k.end_date >= e.last_day
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY e.n, k.customer_id
),
moved AS (
  SELECT coalesce(h.n, p.n + 1) AS n, coalesce(h.arr, 0) AS arr, coalesce(p.arr, 0) AS before
  FROM held AS h
  FULL JOIN held AS p ON p.customer_id = h.customer_id AND p.n = h.n - 1
),
bridge AS (
  SELECT
    m.n,
    sum(m.before) AS opening,
    sum(CASE WHEN m.before = 0 THEN m.arr ELSE 0 END) AS added,
    sum(CASE WHEN m.before > 0 AND m.arr > m.before THEN m.arr - m.before ELSE 0 END) AS expansion,
    sum(CASE WHEN m.arr > 0 AND m.arr < m.before THEN m.arr - m.before ELSE 0 END) AS contraction,
    sum(CASE WHEN m.arr = 0 THEN -m.before ELSE 0 END) AS churn,
    sum(m.arr) AS closing,
    count(*) FILTER (WHERE m.before = 0) AS customers_new,
    count(*) FILTER (WHERE m.arr = 0) AS customers_lost
  FROM moved AS m
  WHERE m.n BETWEEN 1 AND 13
  GROUP BY m.n
)
SELECT
  concat(CAST(EXTRACT(year FROM e.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM e.first_day) AS INTEGER)) AS quarter,
  b.opening,
  b.added AS new,
  b.expansion,
  b.contraction,
  b.churn,
  b.closing,
  b.closing - b.opening AS net_new_arr,
  round(CAST(100.0 * (b.closing - b.opening) / nullif(b.opening, 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  round(CAST((b.added + b.expansion) / nullif(-(b.contraction + b.churn), 0) AS DECIMAL(18, 6)), 1) AS quick_ratio,
  b.customers_new,
  b.customers_lost
FROM bridge AS b
JOIN ends AS e ON e.n = b.n
ORDER BY b.n
