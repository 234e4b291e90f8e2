-- title: Recurring revenue month by month
-- question: How do ARR and MRR develop, from how many customers, and does recognised revenue follow them?
-- asked: How have ARR and MRR developed, with how many customers, and does revenue track them?
-- asked: What is our recurring revenue trend?
-- asked: Is ARR growing, and does recognised revenue keep pace with it?
-- use-case: ARR/MRR analysis
-- says: ARR {moved arr by month standing}, from {last customers 'customer'}[, {last growth_on_year_percent} on the year]; recognised revenue, averaged over three months, is {last recognised_of_mrr_percent} of MRR.
-- read: ARR is the annual value of the contracts in force on the last day of the month, MRR a twelfth of it. Recognised is the month's revenue averaged over three months, as quarterly contracts recognise in lumps; it trails MRR while we grow. Customers gained and lost count on the day from which they have ARR, or have it no more. Months before the books begin are left out, as contracts that ended by then are not there; growth on the year is empty where it would need one.
-- chart: line x=month y=mrr,recognised_three_month_mean
-- unit: recognised money, recognised_three_month_mean money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: within_months = 24
-- shows: arr = arr by month
-- shows: arr_per_customer = arr_per_customer by month
-- shows: customers = customers by month
-- shows: lost_customers = customers_lost by month
-- shows: mrr = mrr by month
-- shows: new_customers = customers_gained by month
-- shows: revenue_recognized = recognised by month
-- uses: arr_changes
WITH ends AS (
  SELECT
    g.n,
    CAST(date_trunc('month', CAST($as_of AS DATE) + 1) - (CAST($within_months AS INTEGER) + 12 - g.n) * INTERVAL '1 month' AS DATE) - 1 AS last_day
  FROM generate_series(0, 600) AS g(n)
  WHERE g.n <= CAST($within_months AS INTEGER) + 12
),
books AS (
  SELECT min(r.recognition_date) AS first_day
  FROM sales_data.revenue_recognition AS r
),
moves AS (
  SELECT CAST(date_trunc('month', h.day) AS DATE) AS first_day, h.move, count(*) AS customers, sum(h.after - h.before) AS moved
  FROM arr_changes AS h
  JOIN sales_data.customers AS c ON c.customer_id = h.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY 1, h.move
),
months AS (
  SELECT
    e.n,
    sum(m.moved) AS arr,
    sum(CASE m.move WHEN 'new' THEN m.customers WHEN 'churn' THEN -m.customers ELSE 0 END) AS customers,
    coalesce(sum(m.customers) FILTER (WHERE m.move = 'new' AND m.first_day = CAST(date_trunc('month', e.last_day) AS DATE)), 0) AS gained,
    coalesce(sum(m.customers) FILTER (WHERE m.move = 'churn' AND m.first_day = CAST(date_trunc('month', e.last_day) AS DATE)), 0) AS lost
  FROM ends AS e
  JOIN moves AS m ON m.first_day <= e.last_day
  GROUP BY e.n
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
    CASE WHEN lag(j.last_day, 12) OVER w >= b.first_day
      THEN round(CAST(100.0 * (j.arr - lag(j.arr, 12) OVER w) / nullif(lag(j.arr, 12) OVER w, 0) AS DECIMAL(18, 6)), 1) END AS growth_on_year_percent,
    CAST(j.customers AS INTEGER) AS customers,
    CAST(j.gained AS INTEGER) AS customers_gained,
    CAST(j.lost AS INTEGER) AS customers_lost,
    round(CAST(j.arr / nullif(j.customers, 0) AS DECIMAL(18, 6)), 0) AS arr_per_customer,
    j.amount AS recognised,
    round(CAST(avg(j.amount) OVER (ORDER BY j.n ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS DECIMAL(18, 6)), 0) AS recognised_three_month_mean
  FROM joined AS j
  CROSS JOIN books AS b
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
  r.recognised_three_month_mean,
  round(CAST(100.0 * r.recognised_three_month_mean / nullif(r.mrr, 0) AS DECIMAL(18, 6)), 1) AS recognised_of_mrr_percent
FROM rated AS r
JOIN books AS b ON r.month >= b.first_day
WHERE r.n >= 12
ORDER BY r.month
