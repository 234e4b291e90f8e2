-- title: Tickets opened, resolved and left open by month
-- question: Is the number of tickets growing faster than the number of customers, and do we keep up?
-- asked: Are tickets growing faster than customers, and are we coping?
-- asked: Is our ticket volume per customer up, and does the backlog grow?
-- asked: Do we keep pace with incoming tickets as the customer base grows?
-- use-case: Ticket volume trends
-- says: Tickets opened {moved opened by month yearly}, those of 100 customers {moved tickets_per_100_customers by month yearly}; {sum opened 'ticket'} came in and {sum resolved} {was/were} resolved over all months, {last backlog} {is/are} open today.
-- read: Backlog is what stood open at the end of the month. The newest month runs only up to today: what a whole month is needed for, changes and figures per customer, is empty there. Growth in opened tickets is harmless while tickets per 100 customers stay flat and the backlog does not rise.
-- chart: line x=month y=opened,resolved,backlog
-- rate: customers_asking_percent of live_customers
-- difficulty: advanced
-- parameter: within_months = 18
-- parameter: product
-- parameter: region
-- shows: tickets_opened = opened by month
-- shows: tickets_resolved = resolved by month
-- uses: install_ends, tickets_since
WITH months AS (
  SELECT CAST(date_trunc('month', CAST($as_of AS DATE)) - g.n * INTERVAL '1 month' AS DATE) AS month
  FROM generate_series(0, CAST($within_months AS INTEGER) + 11) AS g(n)
),
picked AS (
  SELECT t.*
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
opened AS (
  SELECT CAST(date_trunc('month', created_date) AS DATE) AS month, count(*) AS opened, count(DISTINCT customer_id) AS asking_customers
  FROM picked
  GROUP BY 1
),
resolved AS (
  SELECT CAST(date_trunc('month', resolved_date) AS DATE) AS month, count(*) AS resolved
  FROM picked
  WHERE resolved_date IS NOT NULL
  GROUP BY 1
),
customers AS (
  SELECT m.month, count(DISTINCT p.customer_id) AS live_customers
  FROM months AS m
  JOIN install_ends AS p
    ON p.install_date < m.month + INTERVAL '1 month' AND p.last_day >= m.month
  JOIN sales_data.customers AS c ON c.customer_id = p.customer_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR p.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1
),
series AS (
  SELECT
    m.month,
    coalesce(o.opened, 0) AS opened,
    coalesce(r.resolved, 0) AS resolved,
    coalesce((SELECT sum(x.opened) FROM opened AS x WHERE x.month <= m.month), 0)
      - coalesce((SELECT sum(x.resolved) FROM resolved AS x WHERE x.month <= m.month), 0) AS backlog,
    coalesce(c.live_customers, 0) AS live_customers,
    coalesce(o.asking_customers, 0) AS asking_customers,
    CAST(m.month + INTERVAL '1 month' AS DATE) <= CAST($as_of AS DATE) + 1 AS is_over,
    lag(CASE WHEN m.month >= s.first_day THEN coalesce(o.opened, 0) END) OVER (ORDER BY m.month) AS month_before,
    lag(CASE WHEN m.month >= s.first_day THEN coalesce(o.opened, 0) END, 12) OVER (ORDER BY m.month) AS year_before
  FROM months AS m
  CROSS JOIN tickets_since AS s
  LEFT JOIN opened AS o ON o.month = m.month
  LEFT JOIN resolved AS r ON r.month = m.month
  LEFT JOIN customers AS c ON c.month = m.month
)
SELECT
  month,
  opened,
  resolved,
  backlog,
  CASE WHEN is_over THEN round(CAST(100.0 * (opened - month_before) / nullif(month_before, 0) AS DECIMAL(18, 6)), 1) END AS change_on_month_percent,
  CASE WHEN is_over THEN round(CAST(100.0 * (opened - year_before) / nullif(year_before, 0) AS DECIMAL(18, 6)), 1) END AS change_on_year_percent,
  live_customers,
  CASE WHEN is_over THEN round(CAST(100.0 * opened / nullif(live_customers, 0) AS DECIMAL(18, 6)), 1) END AS tickets_per_100_customers,
  CASE WHEN is_over THEN round(CAST(100.0 * asking_customers / nullif(live_customers, 0) AS DECIMAL(18, 6)), 1) END AS customers_asking_percent
FROM series
WHERE month >= (SELECT CAST(date_trunc('month', s.first_day) AS DATE) FROM tickets_since AS s)
  AND month > CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY month
