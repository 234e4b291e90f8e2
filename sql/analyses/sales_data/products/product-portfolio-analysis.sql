-- title: The portfolio by share of revenue and growth
-- question: Which products carry us, which grow, and which should we question?
-- asked: Which products are our stars, which are growing and which should we drop?
-- asked: How does our product portfolio stand?
-- asked: What does each product contribute, and which have a doubtful future?
-- use-case: Product portfolio analysis
-- says: {most} revenue comes from {largest annual_recurring_revenue by product_name}; within a year live installs {changed live_customers from live_customers_year_before}. {count 'product' where role = 'star'} {has/have} both share and growth[, fastest grows {most growth_percent by product_name where live_customers_year_before > 19}]; to question {is/are} {count 'product' where role = 'dog'} with neither share nor growth.
-- read: Live customers are compared with a year before; the portfolio as a whole is the yardstick: a star has at least the mean share of revenue and outgrows the portfolio, a cash cow has the share only, a question mark the growth only, a dog neither. Installs lost are those of a year before that have ended since, installs added are live today and were not there then. Products launched within two years are called new and have no growth yet.
-- chart: scatter x=share_of_revenue_percent y=growth_percent series=role
-- rate: lost_percent of live_customers_year_before, win_rate_percent of win_rate_n
-- mean: growth_percent of live_customers_year_before
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- shows: arr = annual_recurring_revenue
-- uses: decided_deals, install_ends
WITH base AS (
  SELECT i.product_id, i.customer_id, i.contract_value, i.install_date, i.last_day, i.is_live,
    CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) AS year_ago
  FROM install_ends AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE i.install_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
per_product AS (
  SELECT
    b.product_id,
    count(*) FILTER (WHERE b.is_live) AS live,
    count(*) FILTER (WHERE b.install_date <= b.year_ago AND b.last_day >= b.year_ago) AS live_before,
    count(*) FILTER (WHERE b.install_date <= b.year_ago AND b.last_day >= b.year_ago AND NOT b.is_live) AS lost,
    count(*) FILTER (WHERE b.is_live AND NOT (b.install_date <= b.year_ago AND b.last_day >= b.year_ago)) AS added,
    coalesce(sum(b.contract_value) FILTER (WHERE b.is_live), 0) AS arr
  FROM base AS b
  GROUP BY b.product_id
),
new_business AS (
  SELECT o.product_id, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE o.opportunity_type <> 'Renewal' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY o.product_id
),
measured AS (
  SELECT p.*,
    100.0 * p.arr / nullif(sum(p.arr) OVER (), 0) AS share,
    100.0 / count(*) OVER () AS even_share,
    CASE WHEN p.live_before > 0 AND r.release_date <= CAST(CAST($as_of AS DATE) - INTERVAL '24 months' AS DATE)
      THEN 100.0 * (p.live - p.live_before) / p.live_before END AS growth,
    100.0 * (sum(p.live) OVER () - sum(p.live_before) OVER ()) / nullif(sum(p.live_before) OVER (), 0) AS overall_growth
  FROM per_product AS p
  JOIN sales_data.products AS r ON r.product_id = p.product_id
)
SELECT
  m.product_id,
  r.product_name,
  r.product_category,
  r.product_line,
  CASE WHEN m.growth IS NULL THEN 'new'
       WHEN m.share >= m.even_share AND m.growth >= m.overall_growth THEN 'star'
       WHEN m.share >= m.even_share THEN 'cash cow'
       WHEN m.growth >= m.overall_growth THEN 'question mark'
       ELSE 'dog' END AS role,
  m.arr AS annual_recurring_revenue,
  round(CAST(m.share AS DECIMAL(18, 6)), 1) AS share_of_revenue_percent,
  m.live AS live_customers,
  m.live_before AS live_customers_year_before,
  round(CAST(m.growth AS DECIMAL(18, 6)), 1) AS growth_percent,
  m.added AS installs_added,
  m.lost AS installs_lost,
  round(CAST(100.0 * m.lost / nullif(m.live_before, 0) AS DECIMAL(18, 6)), 1) AS lost_percent,
  round(CAST(m.arr / nullif(m.live, 0) AS DECIMAL(18, 6)), 0) AS revenue_per_customer,
  round(CAST(100.0 * n.won / nullif(n.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  r.release_date AS launched,
  n.decided AS win_rate_n
FROM measured AS m
JOIN sales_data.products AS r ON r.product_id = m.product_id
LEFT JOIN new_business AS n ON n.product_id = m.product_id
ORDER BY m.arr DESC, m.product_id
