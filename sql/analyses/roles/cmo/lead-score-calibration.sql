-- title: Does a score mean the same from every source
-- question: Does a lead of a given score convert equally often whatever its source, or do some sources deserve more or fewer points than they get?
-- asked: Does the lead score mean the same for every source, or do we over- and underrate some?
-- asked: Are leads with the same score equally likely to convert, wherever they come from?
-- asked: Should leads from certain sources get more or fewer points than they do?
-- says: With 100 for all leads of the same score, {count where index_in_band > 130} of {count 'group'} of source and band stand above 130 and {count where index_in_band < 70} below 70; furthest above the conversions that scores let expect is {most conversions_above_expected by lead_source}, furthest below {least conversions_above_expected by lead_source}.
-- read: index_in_band compares a source's conversion with all leads of the same score band, at 100. A source whose index is starred above 100 in several bands is undervalued by the score, one starred below overvalued. conversions_above_expected adds up over the bands. Only leads at least 120 days old, and only groups of the least size. Leads that arrived before engagements are on record are left out, since only those still open are kept.
-- chart: heat x=score_band y=index_in_band series=lead_source
-- rate: conversion_percent of leads, conversion_of_band_percent of conversion_of_band_n
-- differs: conversion_percent from conversion_of_band_percent
-- index: index_in_band of converted
-- difficulty: advanced
-- parameter: region
-- parameter: min_rows = 25
WITH judged AS (
  SELECT lead_source, CASE WHEN lead_score >= 70 THEN '70-100' WHEN lead_score >= 50 THEN '50-69' WHEN lead_score >= 30 THEN '30-49' ELSE '0-29' END AS score_band,
    CASE WHEN converted_to_opp_id IS NULL THEN 0 ELSE 1 END AS converted, lead_score
  FROM marketing_data.leads
  WHERE created_date >= (SELECT min(g.engagement_date) FROM marketing_data.campaign_engagement AS g)
    AND created_date <= CAST($as_of AS DATE) - 120
    AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
),
grouped AS (
  SELECT lead_source, score_band, count(*) AS leads, sum(converted) AS converted, sum(lead_score) AS score,
    sum(count(*)) OVER (PARTITION BY score_band) AS band_leads, sum(sum(converted)) OVER (PARTITION BY score_band) AS band_converted
  FROM judged
  GROUP BY lead_source, score_band
)
SELECT
  lead_source, score_band, leads, converted,
  round(CAST(1.0 * score / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS mean_score,
  round(CAST(100.0 * converted / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * band_converted / nullif(band_leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_of_band_percent,
  round(CAST(100.0 * (1.0 * converted / nullif(leads, 0)) / nullif(1.0 * band_converted / nullif(band_leads, 0), 0) AS DECIMAL(18, 6)), 0) AS index_in_band,
  round(CAST(converted - 1.0 * leads * band_converted / nullif(band_leads, 0) AS DECIMAL(18, 6)), 0) AS conversions_above_expected,
  band_leads AS conversion_of_band_n
FROM grouped
WHERE leads >= CAST($min_rows AS INTEGER)
ORDER BY lead_source, score_band
