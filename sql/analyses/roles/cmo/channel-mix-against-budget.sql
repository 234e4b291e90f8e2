-- title: Channel mix of the last four quarters: plan, spend and pipeline
-- question: Is our money where we planned it and where the pipeline comes from, and how has the mix shifted since the year before?
-- asked: Is marketing money spent as planned and where pipeline comes from, and what moved against last year?
-- asked: Does our channel mix match the plan and the pipeline?
-- asked: How has the spread of marketing spend over channels changed, and is it in the right place?
-- says: {most} is spent on {largest spent by channel}; the share of pipeline, less that of spend, {ranges pipeline_minus_spend_points by channel}.
-- read: The four quarters are the last that ended half a year ago or earlier, so that their leads have had time. All columns of points compare shares of the total. shift_points is the change in the share of spend to the four quarters before; a channel to which we shift money should also have the larger share of pipeline. move is a rough hint, not a plan.
-- chart: bar x=channel y=planned_share_percent,spent_share_percent,pipeline_share_percent
-- difficulty: advanced
WITH lines AS (
  SELECT b.*, CAST(concat(fiscal_year, '-', CAST(3 * CAST(substr(fiscal_quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) AS quarter_start
  FROM marketing_data.marketing_budget AS b
),
spans AS (
  SELECT channel, CASE WHEN quarter_start > CAST(CAST($as_of AS DATE) - INTERVAL '21 months' AS DATE) THEN 1 ELSE 0 END AS recent,
    sum(budgeted_amount) AS budgeted, sum(actual_spend) AS spent, sum(leads_generated) AS leads, sum(opportunities_generated) AS opportunities, sum(pipeline_value) AS pipeline
  FROM lines
  WHERE quarter_start <= CAST(CAST($as_of AS DATE) - INTERVAL '9 months' AS DATE)
    AND quarter_start > CAST(CAST($as_of AS DATE) - INTERVAL '33 months' AS DATE)
  GROUP BY channel, CASE WHEN quarter_start > CAST(CAST($as_of AS DATE) - INTERVAL '21 months' AS DATE) THEN 1 ELSE 0 END
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
  round(CAST(n.spent_share - b.spent_share AS DECIMAL(18, 6)), 1) AS shift_points,
  round(CAST(n.pipeline_share AS DECIMAL(18, 6)), 1) AS pipeline_share_percent,
  round(CAST(n.pipeline_share - n.spent_share AS DECIMAL(18, 6)), 1) AS pipeline_minus_spend_points,
  round(CAST(100.0 * n.spent / nullif(n.budgeted, 0) AS DECIMAL(18, 6)), 1) AS used_percent,
  round(CAST(n.spent / nullif(n.opportunities, 0) AS DECIMAL(18, 6)), 2) AS cost_per_opportunity,
  round(CAST(b.spent / nullif(b.opportunities, 0) AS DECIMAL(18, 6)), 2) AS cost_per_opportunity_before,
  CASE WHEN n.pipeline_share - n.spent_share > 5 AND n.spent_share <= b.spent_share THEN 'earns more than it gets, and is getting less'
       WHEN n.pipeline_share - n.spent_share > 5 THEN 'room to grow'
       WHEN n.pipeline_share - n.spent_share < -5 AND n.spent_share > b.spent_share THEN 'takes more and brings less'
       WHEN n.pipeline_share - n.spent_share < -5 THEN 'being cut, or should be' ELSE 'in balance' END AS move
FROM shared AS n
LEFT JOIN shared AS b ON b.channel = n.channel AND b.recent = 0
WHERE n.recent = 1
ORDER BY n.spent DESC, n.channel
