-- title: Lead sources this year against last, in won revenue per hundred leads
-- question: Has the quality of each lead source risen or fallen since last year, in won revenue per hundred leads and in how far they get?
-- asked: Are our lead sources getting better or worse since last year, by won revenue and depth?
-- asked: How has the quality of each source's leads changed in a year?
-- asked: Per hundred leads, which sources now win more money than a year ago, and how far do the leads get?
-- says: Of {count 'source'}, {count where won_per_100_change > 0} brought more won revenue per hundred leads than the year before and {count where won_per_100_change < 0} less[; {most won_per_100_change by lead_source} gained most and {least won_per_100_change by lead_source} least][; conversion of all was {against conversion_percent from conversion_before_percent}].
-- read: Both spans hold leads that arrived in twelve months, and each lead counts only what happened within the days given after its arrival, so the younger span is not at a disadvantage. Of the revenue a deal or two may make a source's change: read won and won_before. mix_effect is the won revenue that the change in the number of leads alone would have brought at last year's quality.
-- chart: bar x=lead_source y=won_per_100_leads,won_per_100_leads_before
-- rate: conversion_percent of leads, conversion_before_percent of leads_before
-- differs: conversion_percent from conversion_before_percent
-- mean: won_per_100_leads of leads
-- decides: won
-- unit: won_per_100_leads money, won_per_100_leads_before money, won_per_100_change money, won_change money, mix_effect money
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_days = 180
WITH followed AS (
  SELECT l.lead_source,
    CASE WHEN l.created_date > CAST(CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - INTERVAL '1 year' AS DATE) THEN 1 ELSE 0 END AS recent,
    CASE WHEN l.conversion_date <= l.created_date + CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS converted,
    CASE WHEN d.close_date <= l.created_date + CAST($within_days AS INTEGER) AND d.status = 'Won' THEN 1 ELSE 0 END AS won,
    CASE WHEN d.close_date <= l.created_date + CAST($within_days AS INTEGER) THEN d.deal_value ELSE 0 END AS won_value
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND l.created_date > CAST(CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - INTERVAL '2 years' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR l.company_size = $segment)
),
spans AS (
  SELECT lead_source,
    sum(recent) AS leads, sum(1 - recent) AS leads_before,
    sum(recent * converted) AS converted, sum((1 - recent) * converted) AS converted_before,
    sum(recent * won) AS won, sum((1 - recent) * won) AS won_before,
    sum(recent * won_value) AS won_value, sum((1 - recent) * won_value) AS won_value_before
  FROM followed
  GROUP BY lead_source
)
SELECT
  lead_source, leads, leads_before,
  round(CAST(100.0 * converted / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * converted_before / nullif(leads_before, 0) AS DECIMAL(18, 6)), 1) AS conversion_before_percent,
  round(CAST(100.0 * converted / nullif(leads, 0) - 100.0 * converted_before / nullif(leads_before, 0) AS DECIMAL(18, 6)), 1) AS conversion_change_points,
  won, won_before,
  round(CAST(100.0 * won_value / nullif(leads, 0) AS DECIMAL(18, 6)), 0) AS won_per_100_leads,
  round(CAST(100.0 * won_value_before / nullif(leads_before, 0) AS DECIMAL(18, 6)), 0) AS won_per_100_leads_before,
  round(CAST(100.0 * won_value / nullif(leads, 0) - 100.0 * won_value_before / nullif(leads_before, 0) AS DECIMAL(18, 6)), 0) AS won_per_100_change,
  won_value - won_value_before AS won_change,
  round(CAST((leads - leads_before) * (1.0 * won_value_before / nullif(leads_before, 0)) AS DECIMAL(18, 6)), 0) AS mix_effect,
  round(CAST(100.0 * won_value / nullif(sum(won_value) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_won_percent
FROM spans
ORDER BY won_value DESC, leads DESC, lead_source
