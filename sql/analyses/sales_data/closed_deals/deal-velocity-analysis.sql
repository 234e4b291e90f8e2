-- title: Sales velocity by quarter
-- question: How much money does our new business machine produce per day, is it speeding up, and which lever moved it?
-- asked: What is our sales velocity for new business, is it rising, and why?
-- asked: How much new business do we generate a day, and which factor changed it?
-- asked: Is the sales engine getting faster, and is it deals, size, win rate or cycle?
-- use-case: Deal velocity analysis
-- says: New business won per day {moved velocity_per_day by quarter yearly}[; the mean of four quarters is {first velocity_mean_of_four where last_full_quarter = 'Yes'} a day]; the win rate {moved win_rate_percent by quarter yearly}[; what moved it most in the last quarter that is over, against the one before, was the {first main_lever where last_full_quarter = 'Yes'}].
-- read: Velocity is the value won by the days of the quarter, as far as they are on record: money per day of selling. It is, exactly, the deals in work (open on a day of the quarter, on average) times win rate times mean value won, divided by the days that a deal stays in work, won or lost. The main lever is the one of these four that changed most, as a ratio, against the quarter before, in either direction. The first quarter may hold fewer days than its own, and is counted by these. A quarter in progress is counted by the days that have passed; most deals are signed at its end.
-- chart: line x=quarter_start y=velocity_per_day
-- rate: win_rate_percent of deals_decided
-- decides: main_lever, change_percent
-- unit: velocity_per_day money, velocity_mean_of_four money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: within_months = 36
-- shows: sales_cycle = median_days_to_win by quarter
-- shows: win_rate = win_rate_percent by quarter
-- uses: decided_deals
WITH deals AS (
  SELECT o.opportunity_id, o.created_date, d.close_date, d.quarter, d.status, d.deal_value, d.sales_cycle_days
  FROM sales_data.opportunities AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type = 'New Business'
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
decided AS (
  SELECT
    CAST(date_trunc('quarter', d.close_date) AS DATE) AS quarter_start,
    d.quarter,
    count(*) AS decided,
    count(*) FILTER (WHERE d.status = 'Won') AS won,
    1.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS win_rate,
    sum(d.deal_value) AS value,
    sum(d.deal_value) / nullif(count(*) FILTER (WHERE d.status = 'Won'), 0) AS mean_value,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN d.status = 'Won' THEN d.sales_cycle_days END) AS DECIMAL(18, 6)) AS cycle
  FROM deals AS d
  WHERE d.close_date BETWEEN (SELECT min(x.close_date) FROM decided_deals AS x) AND CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY CAST(date_trunc('quarter', d.close_date) AS DATE), d.quarter
),
spans AS (
  SELECT q.*,
    greatest(q.quarter_start, (SELECT min(x.close_date) FROM decided_deals AS x),
      CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) + 1) AS from_day,
    least(CAST(q.quarter_start + INTERVAL '3 months' AS DATE) - 1, CAST($as_of AS DATE)) AS to_day
  FROM decided AS q
),
at_work AS (
  SELECT s.quarter_start, sum(least(coalesce(d.close_date, s.to_day), s.to_day) - greatest(d.created_date, s.from_day) + 1) AS deal_days
  FROM spans AS s
  JOIN deals AS d ON d.created_date <= s.to_day AND coalesce(d.close_date, s.to_day) >= s.from_day
  GROUP BY s.quarter_start
),
quarters AS (
  SELECT s.*, s.to_day - s.from_day + 1 AS days, 1.0 * w.deal_days / (s.to_day - s.from_day + 1) AS at_work, 1.0 * w.deal_days / s.decided AS days_at_work
  FROM spans AS s
  JOIN at_work AS w ON w.quarter_start = s.quarter_start
),
compared AS (
  SELECT q.*,
    CAST(q.value / q.days AS DECIMAL(18, 6)) AS velocity,
    lag(CAST(q.value / q.days AS DECIMAL(18, 6))) OVER w AS velocity_before,
    sum(q.value) OVER four AS value_of_four,
    sum(q.days) OVER four AS days_of_four,
    abs(ln(CAST(q.at_work AS DOUBLE PRECISION) / lag(CAST(q.at_work AS DOUBLE PRECISION)) OVER w)) AS by_deals,
    CASE WHEN q.won > 0 AND lag(q.won) OVER w > 0 THEN
      abs(ln(CAST(q.win_rate AS DOUBLE PRECISION) / lag(CAST(q.win_rate AS DOUBLE PRECISION)) OVER w)) END AS by_rate,
    CASE WHEN q.mean_value > 0 AND lag(q.mean_value) OVER w > 0 THEN
      abs(ln(CAST(q.mean_value AS DOUBLE PRECISION) / lag(CAST(q.mean_value AS DOUBLE PRECISION)) OVER w)) END AS by_value,
    abs(ln(CAST(q.days_at_work AS DOUBLE PRECISION) / lag(CAST(q.days_at_work AS DOUBLE PRECISION)) OVER w)) AS by_cycle
  FROM quarters AS q
  WINDOW w AS (ORDER BY q.quarter_start), four AS (ORDER BY q.quarter_start ROWS BETWEEN 3 PRECEDING AND CURRENT ROW)
)
SELECT
  quarter_start,
  quarter,
  round(velocity, 0) AS velocity_per_day,
  round(CAST(100.0 * (velocity - velocity_before) / nullif(velocity_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  CASE WHEN by_deals IS NULL OR by_rate IS NULL OR by_value IS NULL THEN NULL
       WHEN by_value >= by_deals AND by_value >= by_rate AND by_value >= by_cycle THEN 'deal value'
       WHEN by_deals >= by_rate AND by_deals >= by_cycle THEN 'number of deals in work'
       WHEN by_rate >= by_cycle THEN 'win rate'
       ELSE 'days in work' END AS main_lever,
  round(CAST(at_work AS DECIMAL(18, 6)), 1) AS deals_in_work,
  round(CAST(100.0 * win_rate AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(mean_value AS DECIMAL(18, 6)), 0) AS mean_value_won,
  round(CAST(days_at_work AS DECIMAL(18, 6)), 1) AS days_in_work,
  decided AS deals_decided,
  round(cycle, 1) AS median_days_to_win,
  round(CAST(value_of_four / days_of_four AS DECIMAL(18, 6)), 0) AS velocity_mean_of_four,
  CASE WHEN quarter_start = max(CASE WHEN quarter_start + INTERVAL '3 months' <= CAST($as_of AS DATE) + 1 THEN quarter_start END) OVER () THEN 'Yes' ELSE 'No' END AS last_full_quarter
FROM compared
ORDER BY quarter_start
