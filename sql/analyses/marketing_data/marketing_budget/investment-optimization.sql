-- title: Where to put the next unit of budget
-- question: Which combinations of channel and campaign type deserve more budget and which less, by what their spend has brought and how that changes with more spend?
-- asked: Where should we put more marketing money, and where should we cut?
-- asked: Which mixes of channel and campaign type earn more budget, allowing for diminishing returns?
-- asked: How should we shift the marketing budget, given what past spend brought?
-- use-case: Investment optimization
-- says: Of {count 'line'} on which {sum spend} was spent, {count where suggestion = 'more'} {deserves/deserve} more, {count where suggestion = 'more, with care'} more with care and {count where suggestion = 'less'} less; {count where suggestion = 'too few to tell'} brought too few opportunities to tell and {count where suggestion = 'stop or explain: no leads'} no lead at all; the largest is {largest spend by line}.
-- read: Quarters that ended less than half a year ago are left out because their deals are still open. More is for lines that bring more pipeline and more won value per unit than all together; with care where at_the_margin is above 130: the cost per lead of the better-funded half of the quarters in percent of the other half, so that more money bought fewer leads. Fewer than ten opportunities tell nothing. A single deal can carry the won value of a line; pipeline is steadier.
-- chart: bar x=line y=won_per_unit
-- mean: won_per_unit of opportunities
-- decides: suggestion, opportunities, pipeline_per_unit
-- total: spend, leads, opportunities
-- difficulty: intermediate
-- parameter: top = 40
WITH lines AS (
  SELECT concat(channel, ' / ', campaign_type) AS line, b.*,
    CAST(concat(fiscal_year, '-', CAST(3 * CAST(substr(fiscal_quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) AS quarter_start
  FROM marketing_data.marketing_budget AS b
),
mature AS (
  SELECT *, ntile(2) OVER (PARTITION BY line ORDER BY actual_spend, budget_id) AS half
  FROM lines
  WHERE quarter_start <= CAST(CAST($as_of AS DATE) - INTERVAL '9 months' AS DATE)
),
per_line AS (
  SELECT line, sum(actual_spend) AS spend, sum(leads_generated) AS leads, sum(opportunities_generated) AS opportunities,
    sum(pipeline_value) AS pipeline, sum(closed_won_value) AS won,
    sum(CASE WHEN half = 1 THEN actual_spend END) AS low_spend, sum(CASE WHEN half = 1 THEN leads_generated END) AS low_leads,
    sum(CASE WHEN half = 2 THEN actual_spend END) AS high_spend, sum(CASE WHEN half = 2 THEN leads_generated END) AS high_leads
  FROM mature
  GROUP BY line
),
rated AS (
  SELECT *, won / nullif(spend, 0) AS won_per_unit, pipeline / nullif(spend, 0) AS pipeline_per_unit,
    sum(won) OVER () / nullif(sum(spend) OVER (), 0) AS all_won_per_unit,
    sum(pipeline) OVER () / nullif(sum(spend) OVER (), 0) AS all_pipeline_per_unit,
    100.0 * (high_spend / nullif(high_leads, 0)) / nullif(low_spend / nullif(low_leads, 0), 0) AS at_the_margin
  FROM per_line
)
SELECT
  line, spend, round(CAST(100.0 * spend / nullif(sum(spend) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_spend_percent,
  leads, round(CAST(spend / nullif(leads, 0) AS DECIMAL(18, 6)), 2) AS cost_per_lead, opportunities,
  round(CAST(pipeline_per_unit AS DECIMAL(18, 6)), 1) AS pipeline_per_unit,
  round(CAST(won_per_unit AS DECIMAL(18, 6)), 2) AS won_per_unit,
  round(CAST(at_the_margin AS DECIMAL(18, 6)), 0) AS at_the_margin,
  CASE WHEN leads = 0 THEN 'stop or explain: no leads'
       WHEN opportunities < 10 THEN 'too few to tell'
       WHEN won_per_unit >= all_won_per_unit AND pipeline_per_unit >= all_pipeline_per_unit AND coalesce(at_the_margin, 100) <= 130 THEN 'more'
       WHEN won_per_unit >= all_won_per_unit AND pipeline_per_unit >= all_pipeline_per_unit THEN 'more, with care'
       WHEN won_per_unit >= all_won_per_unit OR pipeline_per_unit >= all_pipeline_per_unit THEN 'hold'
       ELSE 'less' END AS suggestion,
  count(*) OVER () AS rows_in_all
FROM rated
ORDER BY won_per_unit DESC NULLS LAST, spend DESC, line
LIMIT CAST($top AS INTEGER)
