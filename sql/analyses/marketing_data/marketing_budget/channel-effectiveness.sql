-- title: Budget channels by what a unit of spend brings
-- question: Which of our budget channels brings the cheapest leads and opportunities, and the most won business for its spend?
-- asked: Which budget channel is the most cost-effective?
-- asked: What does a lead and an opportunity cost by channel, and which channel wins most for its money?
-- asked: Where does a marketing dollar go furthest, channel by channel?
-- use-case: Channel effectiveness
-- says: A lead is cheapest in {least cost_per_lead by channel}, an opportunity in {least cost_per_opportunity by channel}, and won business per unit of spend is highest in {most won_per_unit by channel}; {most of} the money goes to {largest spend by channel}.
-- read: won_index compares won value per unit spent with all channels together, at 100. A channel may be cheap in leads and poor in wins, or the reverse, so see the ranks side by side; PR and partners work slowly. Quarters that ended less than half a year ago are left out, since their leads are still on the way.
-- chart: bar x=channel y=won_per_unit
-- rate: lead_conversion_percent of leads
-- mean: won_per_unit of opportunities, cost_per_lead of leads, cost_per_opportunity of opportunities
-- unit: won money
-- difficulty: advanced
-- parameter: within_months = 24
WITH per_channel AS (
  SELECT channel, sum(budgeted_amount) AS budgeted, sum(actual_spend) AS spend, sum(leads_generated) AS leads, sum(opportunities_generated) AS opportunities,
    sum(pipeline_value) AS pipeline, sum(closed_won_value) AS won,
    sum(CASE WHEN leads_generated = 0 THEN actual_spend ELSE 0 END) AS spend_without_leads
  FROM marketing_data.marketing_budget
  WHERE CAST(concat(fiscal_year, '-', CAST(3 * CAST(substr(fiscal_quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE)
    > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND CAST(concat(fiscal_year, '-', CAST(3 * CAST(substr(fiscal_quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) <= CAST(CAST($as_of AS DATE) - INTERVAL '9 months' AS DATE)
  GROUP BY channel
)
SELECT
  channel, spend,
  round(CAST(100.0 * spend / nullif(sum(spend) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_spend_percent,
  leads, round(CAST(spend / nullif(leads, 0) AS DECIMAL(18, 6)), 2) AS cost_per_lead,
  opportunities, round(CAST(100.0 * opportunities / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS lead_conversion_percent,
  round(CAST(spend / nullif(opportunities, 0) AS DECIMAL(18, 6)), 2) AS cost_per_opportunity,
  round(CAST(pipeline / nullif(spend, 0) AS DECIMAL(18, 6)), 1) AS pipeline_per_unit,
  won, round(CAST(won / nullif(spend, 0) AS DECIMAL(18, 6)), 2) AS won_per_unit,
  round(CAST(100.0 * (won / nullif(spend, 0)) / nullif(sum(won) OVER () / nullif(sum(spend) OVER (), 0), 0) AS DECIMAL(18, 6)), 0) AS won_index,
  round(CAST(100.0 * won / nullif(sum(won) OVER (), 0) - 100.0 * spend / nullif(sum(spend) OVER (), 0) AS DECIMAL(18, 6)), 1) AS won_minus_spend_points,
  round(CAST(100.0 * spend_without_leads / nullif(spend, 0) AS DECIMAL(18, 6)), 1) AS spend_on_lines_without_leads_percent,
  rank() OVER (ORDER BY spend / nullif(leads, 0) NULLS LAST) AS rank_by_lead_cost,
  rank() OVER (ORDER BY won / nullif(spend, 0) DESC NULLS LAST) AS rank_by_won
FROM per_channel
ORDER BY won_per_unit DESC NULLS LAST, channel
