-- title: What each scoring rule sorts out
-- question: Which scoring rules pick leads that convert and win, and which hand out points for nothing?
-- asked: Which scoring rules really predict a conversion or a win?
-- asked: Are there lead scoring rules that give points for no good reason?
-- asked: Which rules find good leads, and which are useless?
-- use-case: Rule effectiveness analysis
-- says: Of {count 'rule'}, {count where z_value > 2} {picks/pick} leads that convert more often than others and {count where z_value < -2} {picks/pick} ones that convert less often, by more than chance explains; {count where active = 'Yes' and points > 0 and z_value < 2 and leads_meeting > 49} of those in force that 50 leads or more meet {gives/give} points for nothing or worse[; the strongest is {most lift by rule_name where z_value > 2}].
-- read: Every rule's criteria are read and applied to all leads old enough to judge, inactive rules too. Lift is the conversion of leads that meet the rule against those that do not: a rule with positive points and a lift near 1, or negative points and a lift above 1, misleads. z_value beyond 2 or -2 is more than chance. Leads that arrived before engagements are on record are left out.
-- chart: bar x=rule_name y=lift
-- rate: conversion_percent of leads_meeting, conversion_of_others_percent of conversion_of_others_n, won_of_leads_percent of leads_meeting
-- mean: lift of leads_meeting
-- differs: conversion_percent from conversion_of_others_percent
-- decides: points, active
-- unit: z_value number
-- difficulty: intermediate
-- parameter: region
-- parameter: within_days = 120
-- uses: scoring_rules, scoring_met
WITH outcome AS (
  SELECT l.lead_id, CASE WHEN l.converted_to_opp_id IS NULL THEN 0 ELSE 1 END AS converted,
    CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS won
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.created_date >= (SELECT min(e.engagement_date) FROM marketing_data.campaign_engagement AS e)
    AND l.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
everyone AS (
  SELECT count(*) AS leads, sum(converted) AS converted FROM outcome
),
per_rule AS (
  SELECT r.rule_id, count(o.lead_id) AS leads, coalesce(sum(o.converted), 0) AS converted, coalesce(sum(o.won), 0) AS won
  FROM scoring_rules AS r
  LEFT JOIN scoring_met AS m ON m.rule_id = r.rule_id
  LEFT JOIN outcome AS o ON o.lead_id = m.lead_id
  GROUP BY r.rule_id
)
SELECT
  r.rule_name, r.rule_category, r.points, r.active, p.leads AS leads_meeting,
  round(CAST(100.0 * p.leads / nullif(e.leads, 0) AS DECIMAL(18, 6)), 1) AS leads_meeting_percent,
  round(CAST(100.0 * p.converted / nullif(p.leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * (e.converted - p.converted) / nullif(e.leads - p.leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_of_others_percent,
  round(CAST((1.0 * p.converted / nullif(p.leads, 0)) / nullif(1.0 * (e.converted - p.converted) / nullif(e.leads - p.leads, 0), 0) AS DECIMAL(18, 6)), 2) AS lift,
  round(CAST((1.0 * p.converted / nullif(p.leads, 0) - 1.0 * (e.converted - p.converted) / nullif(e.leads - p.leads, 0))
    / nullif(sqrt((1.0 * e.converted / nullif(e.leads, 0)) * (1 - 1.0 * e.converted / nullif(e.leads, 0)) * (1.0 / nullif(p.leads, 0) + 1.0 / nullif(e.leads - p.leads, 0))), 0) AS DECIMAL(18, 6)), 1) AS z_value,
  p.won, round(CAST(100.0 * p.won / nullif(p.leads, 0) AS DECIMAL(18, 6)), 1) AS won_of_leads_percent,
  r.criteria, r.rule_id,
  e.leads - p.leads AS conversion_of_others_n
FROM scoring_rules AS r
JOIN per_rule AS p ON p.rule_id = r.rule_id
CROSS JOIN everyone AS e
ORDER BY lift DESC NULLS LAST, r.rule_id
