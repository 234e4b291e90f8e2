-- title: What each score threshold would catch and cost
-- question: Where should the score from which sales calls a lead lie, given how many leads pass it and how many of the later opportunities and wins it would catch?
-- asked: From what lead score should sales pick up the phone?
-- asked: Where should we set the MQL cut-off, seeing how many leads and later wins it would let through?
-- asked: If we moved the score threshold, how many leads would pass and how many deals would we miss?
-- use-case: Lead scoring optimization
-- says: The balance of leads spared and opportunities caught is best from a score of {most balance by threshold}, judged by {max leads_passing 'lead'}; calling all of them would take {first leads_per_opportunity} calls for an opportunity.
-- read: Each line is a threshold: all leads at or above it. caught_percent is the share of all converted leads that pass, leads_per_opportunity the calls it takes for one; balance (F1) weighs both, and its maximum is a fair starting point. Leads younger than the days given are left out, and those that arrived before engagements are on record, since only the open ones of them are kept.
-- chart: line x=threshold y=caught_percent,conversion_percent,balance
-- rate: caught_percent of caught_n, conversion_percent of leads_passing, conversion_in_band_percent of leads_in_band
-- unit: balance number
-- difficulty: advanced
-- parameter: region
-- parameter: within_days = 120
WITH scored AS (
  SELECT l.lead_score, CASE WHEN l.converted_to_opp_id IS NULL THEN 0 ELSE 1 END AS converted,
    CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS won, coalesce(d.deal_value, 0) AS won_value
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.created_date >= (SELECT min(g.engagement_date) FROM marketing_data.campaign_engagement AS g)
    AND l.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
per_score AS (
  SELECT lead_score - lead_score % 5 AS threshold, count(*) AS leads, sum(converted) AS converted, sum(won) AS won, sum(won_value) AS won_value
  FROM scored
  GROUP BY 1
),
passing AS (
  SELECT threshold, leads AS in_band, converted AS converted_in_band,
    sum(leads) OVER (ORDER BY threshold DESC) AS leads,
    sum(converted) OVER (ORDER BY threshold DESC) AS converted,
    sum(won) OVER (ORDER BY threshold DESC) AS won,
    sum(won_value) OVER (ORDER BY threshold DESC) AS won_value,
    sum(leads) OVER () AS all_leads, sum(converted) OVER () AS all_converted, sum(won_value) OVER () AS all_won_value
  FROM per_score
)
SELECT
  threshold, leads AS leads_passing,
  round(CAST(100.0 * leads / nullif(all_leads, 0) AS DECIMAL(18, 6)), 1) AS passing_percent,
  round(CAST(100.0 * converted / nullif(all_converted, 0) AS DECIMAL(18, 6)), 1) AS caught_percent,
  round(CAST(100.0 * won_value / nullif(all_won_value, 0) AS DECIMAL(18, 6)), 1) AS won_value_caught_percent,
  round(CAST(100.0 * converted / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(1.0 * leads / nullif(converted, 0) AS DECIMAL(18, 6)), 1) AS leads_per_opportunity,
  round(CAST((1.0 * converted / nullif(leads, 0)) / nullif(1.0 * all_converted / nullif(all_leads, 0), 0) AS DECIMAL(18, 6)), 2) AS lift,
  round(CAST(200.0 * converted / nullif(leads + all_converted, 0) AS DECIMAL(18, 6)), 1) AS balance,
  in_band AS leads_in_band,
  round(CAST(100.0 * converted_in_band / nullif(in_band, 0) AS DECIMAL(18, 6)), 1) AS conversion_in_band_percent,
  all_converted AS caught_n
FROM passing
ORDER BY threshold
