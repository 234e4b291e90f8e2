-- title: Budget against actual spend by channel and quarter
-- question: Where did we spend more or less than planned, quarter by quarter, and where does each channel stand for the year so far?
-- asked: Are we over or under the marketing budget, by quarter and by channel this year?
-- asked: Budget versus actual for marketing, please, and the year-to-date per channel.
-- asked: Where did marketing overspend or underspend?
-- use-case: Budget vs actual analysis
-- says: In quarters that are over {sum spent where state = 'over'} of {sum budgeted where state = 'over'} budgeted was spent; {count where variance < 0} of {count 'quarter of a channel|quarters of channels' where state = 'over'} went over the plan, furthest {least variance by channel,fiscal_quarter}[; the running quarter has spent {sum spent where state = 'running'} of {sum budgeted where state = 'running'} so far].
-- read: Variance is budget less spend: negative means overspent. Of the running quarter the budget counts in used_percent and in the year-to-date columns by the part of its days that has passed, and its variance is not known yet. The year-to-date columns run within each year and channel; a small yearly variance can hide quarters that cancel out. largest_overrun names the line that went over most.
-- chart: column x=fiscal_quarter y=used_percent series=channel goal=100
-- unit: variance money
-- decides: used_to_date_percent
-- difficulty: advanced
-- parameter: quarter
-- parameter: within_months = 18
-- shows: marketing_spend = spent by fiscal_quarter
WITH lines AS (
  SELECT *, CAST(concat(fiscal_year, '-', CAST(3 * CAST(substr(fiscal_quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) AS quarter_start,
    row_number() OVER (PARTITION BY fiscal_quarter, channel ORDER BY variance_amount, budget_id) AS overrun_rank
  FROM marketing_data.marketing_budget
),
per_channel AS (
  SELECT fiscal_year, fiscal_quarter, quarter_start, channel,
    sum(budgeted_amount) AS budgeted, sum(actual_spend) AS spent, sum(variance_amount) AS variance,
    least(1, 1.0 * (CAST($as_of AS DATE) - quarter_start + 1) / (CAST(quarter_start + INTERVAL '3 months' AS DATE) - quarter_start)) AS elapsed,
    count(*) FILTER (WHERE variance_amount < 0) AS lines_overspent,
    max(CASE WHEN overrun_rank = 1 AND variance_amount < 0 THEN campaign_type END) AS largest_overrun
  FROM lines
  WHERE quarter_start <= CAST($as_of AS DATE)
  GROUP BY fiscal_year, fiscal_quarter, quarter_start, channel
),
running AS (
  SELECT *, sum(budgeted * elapsed) OVER year_to_date AS budgeted_to_date, sum(spent) OVER year_to_date AS spent_to_date
  FROM per_channel
  WINDOW year_to_date AS (PARTITION BY fiscal_year, channel ORDER BY quarter_start ROWS UNBOUNDED PRECEDING)
)
SELECT
  fiscal_quarter, channel, CASE WHEN elapsed < 1 THEN 'running' ELSE 'over' END AS state,
  budgeted, spent, CASE WHEN elapsed = 1 THEN variance END AS variance,
  round(CAST(100.0 * spent / nullif(budgeted * elapsed, 0) AS DECIMAL(18, 6)), 1) AS used_percent,
  lines_overspent, largest_overrun,
  round(CAST(budgeted_to_date AS DECIMAL(18, 6)), 2) AS budgeted_to_date, spent_to_date,
  round(CAST(100.0 * spent_to_date / nullif(budgeted_to_date, 0) AS DECIMAL(18, 6)), 1) AS used_to_date_percent,
  round(CAST(100.0 * spent / nullif(sum(spent) OVER (PARTITION BY fiscal_quarter), 0) AS DECIMAL(18, 6)), 1) AS share_of_spend_percent
FROM running
WHERE (CAST($quarter AS VARCHAR) IS NOT NULL AND fiscal_quarter = $quarter)
   OR (CAST($quarter AS VARCHAR) IS NULL AND quarter_start > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE))
ORDER BY quarter_start, channel
