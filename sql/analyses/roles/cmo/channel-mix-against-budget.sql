-- title: Channel mix of the last four quarters: plan, spend and pipeline
-- question: Is our money where we planned it and where the pipeline comes from, and how has the mix shifted since the year before?
-- asked: Is marketing money spent as planned and where pipeline comes from, and what moved against last year?
-- asked: Does our channel mix match the plan and the pipeline?
-- asked: How has the spread of marketing spend over channels changed, and is it in the right place?
-- says: {most} is spent on {largest spent by channel}; the share of spend, less the planned one, {ranges spent_minus_planned_points by channel}; the share of pipeline, less that of spend, {ranges pipeline_minus_spend_points by channel}[; the largest shift of spend since the year before is to {most shift_points by channel}].
-- read: The last four quarters that are over, against the four before. All columns of points compare shares of the total. Pipeline is what the leads of these quarters have brought so far, in opportunities; the youngest leads of every channel are still on the way. largest_line_percent is the part of the channel's pipeline that one line of the budget makes, which is one type in one quarter: where it is large, a deal or two make the figure, and it says little of the channel.
-- chart: bar x=channel y=planned_share_percent,spent_share_percent,pipeline_share_percent
-- mean: pipeline_minus_spend_points of opportunities
-- decides: largest_line_percent, opportunities
-- total: budgeted, spent, opportunities, pipeline
-- difficulty: advanced
-- uses: budget_quarters
WITH spans AS (
  SELECT channel, CASE WHEN last_day > CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) - INTERVAL '12 months' AS DATE) THEN 1 ELSE 0 END AS recent,
    sum(budgeted_amount) AS budgeted, sum(actual_spend) AS spent, sum(opportunities_generated) AS opportunities, sum(pipeline_value) AS pipeline,
    max(pipeline_value) AS largest_line
  FROM budget_quarters
  WHERE last_day > CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) - INTERVAL '24 months' AS DATE)
  GROUP BY 1, 2
),
shared AS (
  SELECT *,
    100.0 * budgeted / nullif(sum(budgeted) OVER (PARTITION BY recent), 0) AS budget_share,
    100.0 * spent / nullif(sum(spent) OVER (PARTITION BY recent), 0) AS spent_share,
    100.0 * pipeline / nullif(sum(pipeline) OVER (PARTITION BY recent), 0) AS pipeline_share
  FROM spans
)
SELECT
  n.channel, n.budgeted, n.spent,
  round(CAST(n.budget_share AS DECIMAL(18, 6)), 1) AS planned_share_percent,
  round(CAST(n.spent_share AS DECIMAL(18, 6)), 1) AS spent_share_percent,
  round(CAST(n.spent_share - n.budget_share AS DECIMAL(18, 6)), 1) AS spent_minus_planned_points,
  round(CAST(n.spent_share - b.spent_share AS DECIMAL(18, 6)), 1) AS shift_points,
  n.opportunities,
  round(CAST(n.pipeline_share AS DECIMAL(18, 6)), 1) AS pipeline_share_percent,
  round(CAST(100.0 * n.largest_line / nullif(n.pipeline, 0) AS DECIMAL(18, 6)), 1) AS largest_line_percent,
  round(CAST(n.pipeline_share - n.spent_share AS DECIMAL(18, 6)), 1) AS pipeline_minus_spend_points,
  n.pipeline,
  round(CAST(100.0 * n.spent / nullif(n.budgeted, 0) AS DECIMAL(18, 6)), 1) AS used_percent,
  round(CAST(n.spent / nullif(n.opportunities, 0) AS DECIMAL(18, 6)), 2) AS cost_per_opportunity
FROM shared AS n
LEFT JOIN shared AS b ON b.channel = n.channel AND b.recent = 0
WHERE n.recent = 1
ORDER BY n.spent DESC, n.channel
