-- title: Cost per opportunity by campaign type and year
-- question: What does an opportunity from marketing cost us by type of spend, and is it getting dearer?
-- asked: What do we pay per marketing opportunity, by kind of spend, and is it rising?
-- asked: Cost per opportunity by spend type, and which way is it going?
-- asked: Is pipeline from marketing becoming more expensive?
-- says: The cost of an opportunity over all types {moved cost_of_all_types by fiscal_year}; by type and year it {ranges cost_per_opportunity by campaign_type,fiscal_year}.
-- read: Spend is the year's actual spend of all channels on that type; opportunities and their won value are those of its leads. Only quarters that ended half a year ago or earlier count, since leads take that long to become opportunities; the last year holds those quarters alone, and the first those since records begin. The change is empty where one of the two years has fewer than five opportunities. A type without opportunities is empty in cost and shows its spend alone.
-- chart: column x=fiscal_year y=cost_per_opportunity series=campaign_type
-- mean: cost_per_opportunity of opportunities, index_to_all of opportunities, cost_of_all_types of opportunities
-- decides: opportunities, change_percent
-- difficulty: advanced
WITH yearly AS (
  SELECT fiscal_year, campaign_type, sum(actual_spend) AS spend, sum(leads_generated) AS leads, sum(opportunities_generated) AS opportunities,
    sum(pipeline_value) AS pipeline, sum(closed_won_value) AS won
  FROM marketing_data.marketing_budget
  WHERE CAST(concat(fiscal_year, '-', CAST(3 * CAST(substr(fiscal_quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) <= CAST(CAST($as_of AS DATE) - INTERVAL '9 months' AS DATE)
  GROUP BY fiscal_year, campaign_type
),
compared AS (
  SELECT *, spend / nullif(opportunities, 0) AS cost,
    lag(spend / nullif(opportunities, 0)) OVER (PARTITION BY campaign_type ORDER BY fiscal_year) AS cost_before,
    lag(opportunities) OVER (PARTITION BY campaign_type ORDER BY fiscal_year) AS opportunities_before,
    sum(spend) OVER (PARTITION BY fiscal_year) / nullif(sum(opportunities) OVER (PARTITION BY fiscal_year), 0) AS cost_of_all
  FROM yearly
)
SELECT
  fiscal_year, campaign_type, spend, leads, opportunities,
  round(CAST(cost AS DECIMAL(18, 6)), 2) AS cost_per_opportunity,
  round(CAST(cost_before AS DECIMAL(18, 6)), 2) AS cost_year_before,
  CASE WHEN opportunities >= 5 AND opportunities_before >= 5
    THEN round(CAST(100.0 * (cost - cost_before) / nullif(cost_before, 0) AS DECIMAL(18, 6)), 1) END AS change_percent,
  round(CAST(cost_of_all AS DECIMAL(18, 6)), 2) AS cost_of_all_types,
  round(CAST(100.0 * cost / nullif(cost_of_all, 0) AS DECIMAL(18, 6)), 0) AS index_to_all,
  round(CAST(spend / nullif(leads, 0) AS DECIMAL(18, 6)), 2) AS cost_per_lead,
  round(CAST(pipeline / nullif(opportunities, 0) AS DECIMAL(18, 6)), 0) AS mean_opportunity,
  round(CAST(100.0 * spend / nullif(won, 0) AS DECIMAL(18, 6)), 1) AS spend_percent_of_won
FROM compared
ORDER BY fiscal_year, cost_per_opportunity NULLS LAST, campaign_type
