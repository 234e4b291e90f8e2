-- title: Return on marketing spend by quarter, and in all so far
-- question: What has each quarter's marketing spend brought back so far, and is the return growing as its opportunities mature?
-- asked: How has each quarter's marketing spend paid back to date, and is it still growing?
-- asked: What return have we had so far on marketing money of each quarter?
-- asked: Does the payback of older marketing quarters keep rising as deals mature?
-- use-case: ROI tracking
-- says: Spending of {sum spend} has brought back {sum won} so far[: {sum won where roi_percent is known} on {sum spend where roi_percent is known} of quarters that have had a year to mature, a return of between {min roi_percent} and {max roi_percent} a quarter][; {sum won where roi_percent is unknown} on {sum spend where roi_percent is unknown} of younger ones, which will grow as their opportunities are decided].
-- read: A quarter's leads keep turning into deals for a year and more, so the return is shown only of quarters that ended a year ago or earlier; compare younger ones by pipeline and cost per lead. return_per_unit is won value per unit spent.
-- chart: line x=fiscal_quarter y=roi_percent,roi_to_date_percent
-- unit: won money
-- difficulty: advanced
-- parameter: within_months = 36
-- shows: cost_per_lead = cost_per_lead by fiscal_quarter
-- shows: cost_per_opportunity = cost_per_opportunity by fiscal_quarter
-- shows: marketing_spend = spend by fiscal_quarter
WITH per_quarter AS (
  SELECT fiscal_year, fiscal_quarter,
    CAST(concat(fiscal_year, '-', CAST(3 * CAST(substr(fiscal_quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) AS quarter_start,
    sum(actual_spend) AS spend, sum(leads_generated) AS leads, sum(opportunities_generated) AS opportunities,
    sum(pipeline_value) AS pipeline, sum(closed_won_value) AS won
  FROM marketing_data.marketing_budget
  GROUP BY fiscal_year, fiscal_quarter
),
running AS (
  SELECT *, sum(spend) OVER so_far AS spend_to_date, sum(won) OVER so_far AS won_to_date,
    lag(spend, 4) OVER (ORDER BY quarter_start) AS spend_year_before, lag(won, 4) OVER (ORDER BY quarter_start) AS won_year_before
  FROM per_quarter
  WHERE quarter_start <= CAST($as_of AS DATE)
  WINDOW so_far AS (ORDER BY quarter_start ROWS UNBOUNDED PRECEDING)
)
SELECT
  fiscal_quarter, spend, won,
  CASE WHEN quarter_start <= CAST(CAST($as_of AS DATE) - INTERVAL '15 months' AS DATE)
    THEN round(CAST(100.0 * (won - spend) / nullif(spend, 0) AS DECIMAL(18, 6)), 1) END AS roi_percent,
  round(CAST(100.0 * (won_to_date - spend_to_date) / nullif(spend_to_date, 0) AS DECIMAL(18, 6)), 1) AS roi_to_date_percent,
  CASE WHEN quarter_start <= CAST(CAST($as_of AS DATE) - INTERVAL '15 months' AS DATE)
    THEN round(CAST(won / nullif(spend, 0) AS DECIMAL(18, 6)), 2) END AS return_per_unit,
  round(CAST(won_year_before / nullif(spend_year_before, 0) AS DECIMAL(18, 6)), 2) AS return_per_unit_year_before,
  leads, round(CAST(spend / nullif(leads, 0) AS DECIMAL(18, 6)), 2) AS cost_per_lead,
  opportunities, round(CAST(spend / nullif(opportunities, 0) AS DECIMAL(18, 6)), 2) AS cost_per_opportunity,
  pipeline, round(CAST(pipeline / nullif(spend, 0) AS DECIMAL(18, 6)), 1) AS pipeline_per_unit
FROM running
WHERE quarter_start > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' - INTERVAL '3 months' AS DATE)
ORDER BY quarter_start
