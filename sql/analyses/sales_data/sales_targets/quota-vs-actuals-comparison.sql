-- title: Targets and what was won, by region and quarter
-- question: How far is each region above or below its target, quarter by quarter and over the year, and would it stand without renewals?
-- asked: Are the regions above or below target, by quarter and for the year, and what if renewals did not count?
-- asked: How do actuals compare with targets per region?
-- asked: Which regions beat plan, and would they without renewals?
-- use-case: Quota vs actuals comparison
-- says: What was won {moved won by quarter yearly}; over the quarters that are over {sum won where quarter_is = 'over'} was won against targets of {sum target where quarter_is = 'over'}, {sum won_without_renewals where quarter_is = 'over'} of it without renewals. Of {count 'target' where quarter_is = 'over'} by region and quarter {count where quarter_is = 'over' and attainment_percent > 99.9} {was/were} met.
-- read: Won counts all deals won in the quarter at the value of the whole term, as targets are set; first year counts one year of each deal. The gap is won less target: negative is missed. Year to date adds up the quarters of the calendar year that are over. Without renewals shows how much of the target new and expansion business alone has met. A quarter in progress counts up to today, against the target of the whole quarter.
-- chart: column x=quarter y=attainment_percent series=region goal=100
-- decides: region
-- unit: won_without_renewals money, won money, target money, gap money
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
-- shows: deals_won = deals_won by quarter
-- shows: total_contract_value = won by quarter
-- uses: won_deals
WITH targets AS (
  SELECT t.region, t.quarter, sum(t.target_amount) AS target,
    make_date(CAST(right(t.quarter, 4) AS INTEGER), 3 * CAST(substr(t.quarter, 2, 1) AS INTEGER) - 2, 1) AS quarter_start
  FROM sales_data.sales_targets AS t
  WHERE t.sales_rep IS NULL
  GROUP BY t.region, t.quarter
),
won AS (
  SELECT d.region, d.quarter, count(*) AS deals, sum(d.deal_value) AS won, sum(d.first_year) AS first_year,
    coalesce(sum(d.deal_value) FILTER (WHERE o.opportunity_type = 'Renewal'), 0) AS renewals
  FROM won_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  GROUP BY d.region, d.quarter
),
joined AS (
  SELECT t.quarter_start, t.quarter, t.region, t.target, coalesce(w.won, 0) AS won, coalesce(w.first_year, 0) AS first_year, coalesce(w.renewals, 0) AS renewals, coalesce(w.deals, 0) AS deals
  FROM targets AS t
  LEFT JOIN won AS w ON w.region = t.region AND w.quarter = t.quarter
  WHERE t.quarter_start <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
),
compared AS (
  SELECT j.*, j.quarter_start + INTERVAL '3 months' <= CAST($as_of AS DATE) + 1 AS is_over,
    sum(j.won) OVER year_so_far AS won_year,
    sum(j.target) OVER year_so_far AS target_year,
    lag(j.won, 4) OVER (PARTITION BY j.region ORDER BY j.quarter_start) AS won_year_before
  FROM joined AS j
  WINDOW year_so_far AS (PARTITION BY j.region, EXTRACT(year FROM j.quarter_start) ORDER BY j.quarter_start)
)
SELECT
  quarter_start,
  quarter,
  region,
  target,
  won,
  won - target AS gap,
  round(CAST(100.0 * won / nullif(target, 0) AS DECIMAL(18, 6)), 1) AS attainment_percent,
  round(CAST(100.0 * first_year / nullif(target, 0) AS DECIMAL(18, 6)), 1) AS first_year_percent,
  CASE WHEN is_over THEN round(CAST(100.0 * won_year / nullif(target_year, 0) AS DECIMAL(18, 6)), 1) END AS year_to_date_percent,
  round(CAST(100.0 * (won - renewals) / nullif(target, 0) AS DECIMAL(18, 6)), 1) AS without_renewals_percent,
  CASE WHEN is_over THEN round(CAST(100.0 * (won - won_year_before) / nullif(won_year_before, 0) AS DECIMAL(18, 6)), 1) END AS against_year_before_percent,
  deals AS deals_won,
  won - renewals AS won_without_renewals,
  CASE WHEN is_over THEN 'over' ELSE 'in progress' END AS quarter_is
FROM compared
WHERE quarter_start > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY quarter_start, region
