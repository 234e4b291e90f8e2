-- title: Recurring revenue month by month
-- question: How do ARR and MRR develop, from how many customers, and does recognised revenue follow them?
-- asked: How have ARR and MRR developed, with how many customers, and does revenue track them?
-- asked: What is our recurring revenue trend?
-- asked: Is ARR growing, and does recognised revenue keep pace with it?
-- use-case: ARR/MRR analysis
-- says: ARR {moved arr by month standing}, from {last customers 'customer'}; recognised revenue {moved recognised by month}.
-- read: ARR is the annual value of the contracts in force on the last day of the month, MRR a twelfth of it. Recognised is the month's revenue averaged over three months, as quarterly contracts recognise in lumps; it trails MRR while we grow. Customers lost have no contract in force any more, gained had none the month before.
-- chart: line x=month y=mrr,recognised_three_month_mean
-- unit: recognised money, recognised_three_month_mean money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: within_months = 24
-- shows: arr = arr by month
-- shows: arr_per_customer = arr_per_customer by month
-- shows: customers = customers by month
-- shows: mrr = mrr by month
-- shows: revenue_recognized = recognised by month
-- uses: signed_contracts
WITH ends AS (
  SELECT
    g.n,
    CAST(date_trunc('month', CAST($as_of AS DATE) + 1) - (CAST($within_months AS INTEGER) + 12 - g.n) * INTERVAL '1 month' AS DATE) - 1 AS last_day
  FROM generate_series(0, 600) AS g(n)
  WHERE g.n <= CAST($within_months AS INTEGER) + 12
),
held AS (
  SELECT e.n, e.last_day, k.customer_id, sum(k.annual_value) AS arr
  FROM ends AS e
  JOIN signed_contracts AS k ON k.start_date <= e.last_day AND k.end_date >= e.last_day
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY e.n, e.last_day, k.customer_id
),
moved AS (
  SELECT coalesce(h.n, p.n + 1) AS n, coalesce(h.arr, 0) AS arr, coalesce(p.arr, 0) AS before, h.customer_id AS now_id, p.customer_id AS before_id
  FROM held AS h
  FULL JOIN held AS p ON p.customer_id = h.customer_id AND p.n = h.n - 1
),
months AS (
  SELECT m.n, sum(m.arr) AS arr, count(m.now_id) AS customers,
    count(*) FILTER (WHERE m.before_id IS NULL) AS gained, count(*) FILTER (WHERE m.now_id IS NULL) AS lost
  FROM moved AS m
  WHERE m.n <= CAST($within_months AS INTEGER) + 12
  GROUP BY m.n
),
recognised AS (
  SELECT CAST(date_trunc('month', r.recognition_date) AS DATE) AS first_day, sum(r.recognition_amount) AS amount
  FROM sales_data.revenue_recognition AS r
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE r.recognition_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY 1
),
joined AS (
  SELECT e.n, e.last_day, m.arr, m.customers, m.gained, m.lost, r.amount
  FROM ends AS e
  JOIN months AS m ON m.n = e.n
  LEFT JOIN recognised AS r ON r.first_day = CAST(date_trunc('month', e.last_day) AS DATE)
),
rated AS (
  SELECT
    j.n,
    j.last_day AS month,
    j.arr,
    round(CAST(j.arr / 12 AS DECIMAL(18, 6)), 0) AS mrr,
    round(CAST(100.0 * (j.arr - lag(j.arr) OVER w) / nullif(lag(j.arr) OVER w, 0) AS DECIMAL(18, 6)), 1) AS growth_on_month_percent,
    round(CAST(100.0 * (j.arr - lag(j.arr, 12) OVER w) / nullif(lag(j.arr, 12) OVER w, 0) AS DECIMAL(18, 6)), 1) AS growth_on_year_percent,
    j.customers,
    j.gained AS customers_gained,
    j.lost AS customers_lost,
    round(CAST(j.arr / nullif(j.customers, 0) AS DECIMAL(18, 6)), 0) AS arr_per_customer,
    j.amount AS recognised,
    round(CAST(avg(j.amount) OVER (ORDER BY j.n ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS DECIMAL(18, 6)), 0) AS recognised_three_month_mean
  FROM joined AS j
  WINDOW w AS (ORDER BY j.n)
)
SELECT
  r.month,
  r.arr,
  r.mrr,
  r.growth_on_month_percent,
  r.growth_on_year_percent,
  r.customers,
  r.customers_gained,
  r.customers_lost,
  r.arr_per_customer,
  r.recognised,
  r.recognised_three_month_mean
FROM rated AS r
WHERE r.n >= 12
ORDER BY r.month
