-- title: Points as they are, and as the outcomes suggest
-- question: How many points should each active scoring rule give, if points followed how strongly it goes with conversion?
-- asked: How should we reweight our lead scoring rules?
-- asked: If scores followed actual conversion, what would each rule be worth?
-- asked: Which active scoring rules deserve more points and which fewer?
-- use-case: Lead scoring optimization
-- says: The points of {first rule_name} differ most from what outcomes suggest: {first points} now, {first suggested_points} by the conversion of {first leads_meeting 'lead'}; {count where advice = 'raise'} {deserves/deserve} more weight, {count where advice = 'lower'} less and {count where advice = 'reverse'} the opposite sign[; for {count 'rule' where advice = 'too few leads'} there are too few leads to tell].
-- read: suggested_points is the logarithm of the odds ratio of leads meeting the rule against the others, scaled so that the absolute points of all active rules together stay as they are. Rules overlap (who clicks also opens), so change step by step; under 50 leads a rule keeps its points, and where chance explains its effect there is no advice. Up to three points of difference mean keep. Leads that arrived before engagements are on record are left out.
-- chart: bar x=rule_name y=points,suggested_points
-- rate: conversion_percent of leads_meeting, conversion_of_others_percent of conversion_of_others_n
-- differs: conversion_percent from conversion_of_others_percent
-- difficulty: advanced
-- parameter: region
-- parameter: within_days = 120
-- parameter: min_rows = 50
-- uses: scoring_rules, scoring_met
WITH outcome AS (
  SELECT l.lead_id, CASE WHEN l.converted_to_opp_id IS NULL THEN 0 ELSE 1 END AS converted
  FROM marketing_data.leads AS l
  WHERE l.created_date >= (SELECT min(e.engagement_date) FROM marketing_data.campaign_engagement AS e)
    AND l.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
everyone AS (
  SELECT count(*) AS leads, sum(converted) AS converted FROM outcome
),
counted AS (
  SELECT r.rule_id, r.points, count(o.lead_id) AS leads, coalesce(sum(o.converted), 0) AS converted, min(e.leads) AS all_leads, min(e.converted) AS all_converted
  FROM scoring_rules AS r
  CROSS JOIN everyone AS e
  LEFT JOIN scoring_met AS m ON m.rule_id = r.rule_id
  LEFT JOIN outcome AS o ON o.lead_id = m.lead_id
  WHERE r.active = 'Yes'
  GROUP BY r.rule_id, r.points
),
weighed AS (
  SELECT *,
    CASE WHEN leads >= CAST($min_rows AS INTEGER) THEN
      ln(CAST((converted + 0.5) * (all_leads - leads - all_converted + converted + 0.5) / ((leads - converted + 0.5) * (all_converted - converted + 0.5)) AS DOUBLE PRECISION)) END AS log_odds,
    sqrt(1 / (converted + 0.5) + 1 / (all_leads - leads - all_converted + converted + 0.5) + 1 / (leads - converted + 0.5) + 1 / (all_converted - converted + 0.5)) AS log_odds_error
  FROM counted
),
scaled AS (
  SELECT *, sum(abs(CASE WHEN log_odds IS NOT NULL THEN points END)) OVER () AS points_to_give, sum(abs(log_odds)) OVER () AS log_odds_in_all
  FROM weighed
),
suggested AS (
  SELECT *, round(CAST(coalesce(log_odds * points_to_give / nullif(log_odds_in_all, 0), points) AS DECIMAL(18, 6)), 0) AS suggested_points
  FROM scaled
)
SELECT
  r.rule_name, r.rule_category, s.points, s.suggested_points, s.suggested_points - s.points AS change,
  CASE WHEN s.log_odds IS NULL THEN 'too few leads' WHEN abs(s.log_odds) < 1.96 * s.log_odds_error THEN 'no effect proven' WHEN s.points * s.suggested_points < 0 THEN 'reverse'
       WHEN abs(s.suggested_points - s.points) <= 3 THEN 'keep' WHEN abs(s.suggested_points) > abs(s.points) THEN 'raise' ELSE 'lower' END AS advice,
  s.leads AS leads_meeting, s.converted,
  round(CAST(100.0 * s.converted / nullif(s.leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * (s.all_converted - s.converted) / nullif(s.all_leads - s.leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_of_others_percent,
  r.criteria, r.rule_id,
  s.all_leads - s.leads AS conversion_of_others_n
FROM suggested AS s
JOIN scoring_rules AS r ON r.rule_id = s.rule_id
ORDER BY abs(s.suggested_points - s.points) DESC, r.rule_id
