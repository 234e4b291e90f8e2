-- title: How well the score separates, and what each part contributes
-- question: How well does our lead score tell converting leads from the others, and what would it lose or gain without one category of rules?
-- asked: How good is our lead score at telling buyers from the rest, and which kind of rule carries it?
-- asked: Does the scoring model work, and what if we dropped a group of rules?
-- asked: How predictive is the lead score overall, and by category of rules?
-- use-case: Scoring model tuning
-- says: By model, the share of pairs put in the right order {ranges separation_percent by model}; the top fifth of the score as it is catches {first caught_in_top_fifth_percent} of {first converted 'conversion'}.
-- read: Separation is the chance that a converting lead scores above one that did not convert: 50 is a coin, 100 perfect. A part whose removal costs nothing can be simplified, and one whose removal helps does harm. Scores are recomputed from the active rules for leads old enough to judge. Leads that arrived before engagements are on record are left out.
-- chart: bar x=model y=separation_percent
-- difficulty: advanced
-- parameter: region
-- parameter: within_days = 120
-- uses: scoring_rules, scoring_met
WITH points_won AS (
  SELECT m.lead_id,
    sum(r.points) AS total,
    sum(CASE WHEN r.rule_category = 'Demographic' THEN r.points ELSE 0 END) AS demographic,
    sum(CASE WHEN r.rule_category = 'Firmographic' THEN r.points ELSE 0 END) AS firmographic,
    sum(CASE WHEN r.rule_category = 'Behavioral' THEN r.points ELSE 0 END) AS behavioral
  FROM scoring_met AS m
  JOIN scoring_rules AS r ON r.rule_id = m.rule_id AND r.active = 'Yes'
  GROUP BY m.lead_id
),
scored AS (
  SELECT l.lead_id, CASE WHEN l.converted_to_opp_id IS NULL THEN 0 ELSE 1 END AS converted,
    coalesce(p.total, 0) AS total, coalesce(p.demographic, 0) AS demographic, coalesce(p.firmographic, 0) AS firmographic, coalesce(p.behavioral, 0) AS behavioral
  FROM marketing_data.leads AS l
  LEFT JOIN points_won AS p ON p.lead_id = l.lead_id
  WHERE l.created_date >= (SELECT min(e.engagement_date) FROM marketing_data.campaign_engagement AS e)
    AND l.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
models AS (
  SELECT '1 score as it is (0 to 100)' AS model, lead_id, converted, greatest(0, least(100, total)) AS score FROM scored
  UNION ALL SELECT '2 demographic rules alone', lead_id, converted, demographic FROM scored
  UNION ALL SELECT '3 firmographic rules alone', lead_id, converted, firmographic FROM scored
  UNION ALL SELECT '4 behavioral rules alone', lead_id, converted, behavioral FROM scored
  UNION ALL SELECT '5 without demographic rules', lead_id, converted, total - demographic FROM scored
  UNION ALL SELECT '6 without firmographic rules', lead_id, converted, total - firmographic FROM scored
  UNION ALL SELECT '7 without behavioral rules', lead_id, converted, total - behavioral FROM scored
),
per_score AS (
  SELECT model, score, count(*) AS leads, sum(converted) AS converted,
    sum(count(*) - sum(converted)) OVER (PARTITION BY model ORDER BY score) - (count(*) - sum(converted)) AS unconverted_below,
    sum(count(*)) OVER (PARTITION BY model ORDER BY score DESC) - count(*) AS leads_above
  FROM models
  GROUP BY model, score
),
judged AS (
  SELECT model, sum(leads) AS leads, sum(converted) AS converted,
    100.0 * sum(converted * (unconverted_below + (leads - converted) / 2.0)) / nullif(sum(converted) * (sum(leads) - sum(converted)), 0) AS separation,
    1.0 * sum(score * converted) / nullif(sum(converted), 0) AS mean_converted,
    1.0 * sum(score * (leads - converted)) / nullif(sum(leads) - sum(converted), 0) AS mean_others,
    count(*) AS distinct_scores
  FROM per_score
  GROUP BY model
),
top_fifth AS (
  SELECT p.model, sum(p.leads) AS leads, sum(p.converted) AS converted
  FROM per_score AS p
  JOIN judged AS j ON j.model = p.model
  WHERE 5 * p.leads_above < j.leads
  GROUP BY p.model
)
SELECT
  j.model, round(CAST(j.separation AS DECIMAL(18, 6)), 1) AS separation_percent,
  round(CAST(j.separation - first_value(j.separation) OVER (ORDER BY j.model) AS DECIMAL(18, 6)), 1) AS against_score_points,
  round(CAST(100.0 * t.converted / nullif(t.leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_in_top_fifth_percent,
  round(CAST(100.0 * t.converted / nullif(j.converted, 0) AS DECIMAL(18, 6)), 1) AS caught_in_top_fifth_percent,
  round(CAST(j.mean_converted AS DECIMAL(18, 6)), 1) AS mean_score_converted,
  round(CAST(j.mean_others AS DECIMAL(18, 6)), 1) AS mean_score_others,
  j.distinct_scores, j.leads, j.converted
FROM judged AS j
JOIN top_fifth AS t ON t.model = j.model
ORDER BY j.model
