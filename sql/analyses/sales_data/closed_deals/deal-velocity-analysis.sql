-- title: Sales velocity by quarter
-- question: How much money does our new business machine produce per day, is it speeding up, and which lever moved it?
-- asked: What is our sales velocity for new business, is it rising, and why?
-- asked: How much new business do we generate a day, and which factor changed it?
-- asked: Is the sales engine getting faster, and is it deals, size, win rate or cycle?
-- use-case: Deal velocity analysis
-- says: New business per day {moved velocity_per_day by quarter}; the win rate {moved win_rate_percent by quarter}.
-- read: Velocity is deals decided times win rate times mean value won, divided by the median cycle of won deals: money per day of selling. The main lever is the one of the four that changed most against the quarter before, in either direction. A quarter in progress has fewer deals than it will have.
-- chart: line x=quarter_start y=velocity_per_day
-- rate: win_rate_percent of deals_decided
-- unit: velocity_per_day money, velocity_mean_of_four money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: within_months = 36
-- shows: sales_cycle = median_days_to_win by quarter
-- shows: win_rate = win_rate_percent by quarter
-- uses: decided_deals
WITH quarters AS (
  SELECT
    CAST(date_trunc('quarter', d.close_date) AS DATE) AS quarter_start,
    d.quarter,
    count(*) AS decided,
    count(*) FILTER (WHERE d.status = 'Won') AS won,
    1.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS win_rate,
    sum(d.deal_value) / nullif(count(*) FILTER (WHERE d.status = 'Won'), 0) AS mean_value,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN d.status = 'Won' THEN d.sales_cycle_days END) AS DECIMAL(18, 6)) AS cycle
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY CAST(date_trunc('quarter', d.close_date) AS DATE), d.quarter
),
compared AS (
  SELECT q.*,
    CAST(q.won * q.mean_value / nullif(q.cycle, 0) AS DECIMAL(18, 6)) AS velocity,
    lag(CAST(q.won * q.mean_value / nullif(q.cycle, 0) AS DECIMAL(18, 6))) OVER (ORDER BY q.quarter_start) AS velocity_before,
    CASE WHEN q.won > 0 AND lag(q.won) OVER (ORDER BY q.quarter_start) > 0 THEN
      abs(ln(CAST(q.decided AS DOUBLE PRECISION) / lag(q.decided) OVER (ORDER BY q.quarter_start))) END AS by_deals,
    CASE WHEN q.won > 0 AND lag(q.won) OVER (ORDER BY q.quarter_start) > 0 THEN
      abs(ln(CAST(q.win_rate AS DOUBLE PRECISION) / CAST(lag(q.win_rate) OVER (ORDER BY q.quarter_start) AS DOUBLE PRECISION))) END AS by_rate,
    CASE WHEN q.mean_value > 0 AND lag(q.mean_value) OVER (ORDER BY q.quarter_start) > 0 THEN
      abs(ln(CAST(q.mean_value AS DOUBLE PRECISION) / CAST(lag(q.mean_value) OVER (ORDER BY q.quarter_start) AS DOUBLE PRECISION))) END AS by_value,
    CASE WHEN q.cycle > 0 AND lag(q.cycle) OVER (ORDER BY q.quarter_start) > 0 THEN
      abs(ln(CAST(q.cycle AS DOUBLE PRECISION) / CAST(lag(q.cycle) OVER (ORDER BY q.quarter_start) AS DOUBLE PRECISION))) END AS by_cycle
  FROM quarters AS q
)
SELECT
  quarter_start,
  quarter,
  round(velocity, 0) AS velocity_per_day,
  round(CAST(100.0 * (velocity - velocity_before) / nullif(velocity_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  CASE WHEN by_deals IS NULL OR by_value IS NULL OR by_cycle IS NULL THEN NULL
       WHEN by_value >= by_deals AND by_value >= by_rate AND by_value >= by_cycle THEN 'deal value'
       WHEN by_deals >= by_rate AND by_deals >= by_cycle THEN 'number of deals'
       WHEN by_rate >= by_cycle THEN 'win rate'
       ELSE 'cycle length' END AS main_lever,
  decided AS deals_decided,
  round(CAST(100.0 * win_rate AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(mean_value AS DECIMAL(18, 6)), 0) AS mean_value_won,
  round(cycle, 1) AS median_days_to_win,
  round(CAST(avg(velocity) OVER (ORDER BY quarter_start ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS DECIMAL(18, 6)), 0) AS velocity_mean_of_four
FROM compared
ORDER BY quarter_start
