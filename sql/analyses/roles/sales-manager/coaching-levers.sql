-- title: Which lever to coach with each rep
-- question: Is a rep held back by too few deals, small deals, a low win rate or slow work, and what would closing that gap bring in a year?
-- asked: What holds each rep back: volume, size, win rate or speed, and what is fixing it worth?
-- asked: Where should I coach each rep, and how much would it bring per year?
-- asked: What is every seller's weakest lever, in money?
-- says: Of {count 'rep'} {count where lever <> 'none'} {is/are} held back by something[; closing each one's widest gap would bring {sum worth_per_year where worth_per_year > 0} a year if all else stayed, {most} with {largest worth_per_year by sales_rep where worth_per_year > 0}, whose lever is {first lever where worth_per_year > 0}]. The win rate {ranges win_rate_percent by sales_rep}.
-- read: New Business of the last months asked for, active reps. Each index is the rep against the median rep: 100 is alike, for speed above 100 is faster. The lever is the lowest of the four, none from 90 on, worth is what the rep would win more in a year if only that one rose to the median (for speed nothing is counted, since faster deals do not by themselves win more). Few deals make an index jump, of size above all: the interval of the win rate says how sure it is.
-- chart: bar x=sales_rep y=worth_per_year series=lever
-- rate: win_rate_percent of deals_decided
-- mean: win_index of deals_decided, value_index of deals_decided, speed_index of deals_decided, deals_index of deals_decided
-- unit: worth_per_year money
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: within_months = 18
-- parameter: min_rows = 10
-- uses: decided_deals
WITH reps AS MATERIALIZED (
  SELECT t.sales_rep, t.region, t.manager,
    count(*) AS decided,
    count(*) FILTER (WHERE d.status = 'Won') AS won,
    sum(d.deal_value) AS value,
    avg(CASE WHEN d.status = 'Won' THEN d.sales_cycle_days END) AS cycle,
    least(CAST($within_months AS INTEGER), greatest(1.0, (CAST($as_of AS DATE) - t.effective_date) / 30.4375)) AS months_there
  FROM sales_data.territories AS t
  JOIN decided_deals AS d ON d.sales_rep = t.sales_rep
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE t.active = 'Yes' AND o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY t.sales_rep, t.region, t.manager, t.effective_date
  HAVING count(*) >= CAST($min_rows AS INTEGER)
),
measured AS (
  SELECT r.*,
    CAST(12.0 * r.decided / r.months_there AS DECIMAL(18, 8)) AS per_year,
    CAST(1.0 * r.won / r.decided AS DECIMAL(18, 8)) AS rate,
    CAST(r.value / nullif(r.won, 0) AS DECIMAL(18, 8)) AS mean_value,
    CAST(r.cycle AS DECIMAL(18, 8)) AS days
  FROM reps AS r
),
middle AS (
  SELECT
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY per_year) AS DECIMAL(18, 8)) AS per_year,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY rate) AS DECIMAL(18, 8)) AS rate,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY mean_value) AS DECIMAL(18, 8)) AS mean_value,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS DECIMAL(18, 8)) AS days
  FROM measured
),
indexed AS (
  SELECT m.*, x.per_year AS usual_per_year, x.rate AS usual_rate, x.mean_value AS usual_value,
    round(CAST(100 * m.per_year / nullif(x.per_year, 0) AS DECIMAL(18, 6)), 0) AS deals_index,
    round(CAST(100 * m.rate / nullif(x.rate, 0) AS DECIMAL(18, 6)), 0) AS win_index,
    round(CAST(100 * m.mean_value / nullif(x.mean_value, 0) AS DECIMAL(18, 6)), 0) AS value_index,
    round(CAST(100 * x.days / nullif(m.days, 0) AS DECIMAL(18, 6)), 0) AS speed_index
  FROM measured AS m
  CROSS JOIN middle AS x
),
levers AS (
  SELECT i.*,
    least(i.deals_index, i.win_index, coalesce(i.value_index, 0), coalesce(i.speed_index, 0)) AS lowest
  FROM indexed AS i
)
SELECT
  sales_rep,
  region,
  manager,
  CASE WHEN lowest >= 90 THEN 'none' WHEN won = 0 OR win_index = lowest THEN 'win rate' WHEN deals_index = lowest THEN 'number of deals'
       WHEN value_index = lowest THEN 'deal size' ELSE 'speed' END AS lever,
  lowest AS lowest_index,
  round(CAST(CASE WHEN lowest >= 90 OR won = 0 THEN 0
       WHEN win_index = lowest THEN CAST(per_year AS DOUBLE PRECISION) * (usual_rate - rate) * mean_value
       WHEN deals_index = lowest THEN CAST(usual_per_year - per_year AS DOUBLE PRECISION) * rate * mean_value
       WHEN value_index = lowest THEN CAST(per_year AS DOUBLE PRECISION) * rate * (usual_value - mean_value)
       ELSE 0 END AS DECIMAL(18, 2)), 0) AS worth_per_year,
  deals_index,
  win_index,
  value_index,
  speed_index,
  decided AS deals_decided,
  round(CAST(100.0 * won / decided AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(mean_value, 0) AS mean_value_won,
  round(days, 0) AS mean_days_to_win,
  round(per_year, 0) AS deals_decided_per_year
FROM levers
WHERE (CAST($region AS VARCHAR) IS NULL OR region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR manager = $manager)
ORDER BY worth_per_year DESC, sales_rep
