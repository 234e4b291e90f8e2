-- title: Points as they are, and as the outcomes suggest
-- question: How many points should each active scoring rule give, if points followed how strongly it goes with conversion?
-- use-case: Lead scoring optimization
-- read: suggested_points is the logarithm of the odds ratio of leads meeting the rule against the others, scaled so that the absolute points of all active rules together stay as they are. Rules overlap (who clicks also opens), so change step by step; under 50 leads a rule keeps its points.
-- chart: bar x=rule_name y=points,suggested_points
-- difficulty: advanced
-- parameter: region
-- parameter: within_days = 120
-- parameter: min_rows = 50
WITH rules AS (
  SELECT rule_id, rule_name, rule_category, criteria, points, active,
    split_part(criteria, ' ', 1) AS on_column,
    CASE WHEN criteria LIKE '%>=%' THEN CAST(regexp_replace(criteria, '^.*>= *', '') AS INTEGER) END AS threshold,
    CASE WHEN criteria LIKE 'engagements of type%' THEN split_part(criteria, '''', 2) ELSE 'any' END AS engagement_type
  FROM marketing_data.lead_scoring_rules
),
terms AS (
  SELECT rule_id, on_column, unnest(string_to_array(regexp_replace(regexp_replace(criteria, '^[^(]*[(]''', ''), '''[)]$', ''), ''', ''')) AS term
  FROM rules WHERE criteria LIKE '%(''%'
),
titles AS (
  SELECT DISTINCT t.rule_id, l.title
  FROM (SELECT DISTINCT title FROM marketing_data.leads) AS l
  JOIN terms AS t ON t.on_column = 'title' AND strpos(l.title, t.term) > 0
),
engaged AS (
  SELECT lead_id, engagement_type, count(*) AS engagements FROM marketing_data.campaign_engagement GROUP BY lead_id, engagement_type
  UNION ALL
  SELECT lead_id, 'any', count(*) FROM marketing_data.campaign_engagement GROUP BY lead_id
),
met AS (
  SELECT t.rule_id, l.lead_id FROM titles AS t JOIN marketing_data.leads AS l ON l.title = t.title
  UNION ALL
  SELECT t.rule_id, l.lead_id FROM terms AS t JOIN marketing_data.leads AS l ON l.company_size = t.term WHERE t.on_column = 'company_size'
  UNION ALL
  SELECT t.rule_id, l.lead_id FROM terms AS t JOIN marketing_data.leads AS l ON l.industry = t.term WHERE t.on_column = 'industry'
  UNION ALL
  SELECT t.rule_id, l.lead_id FROM terms AS t JOIN marketing_data.leads AS l ON l.region = t.term WHERE t.on_column = 'region'
  UNION ALL
  SELECT t.rule_id, l.lead_id FROM terms AS t JOIN marketing_data.leads AS l ON l.lead_source = t.term WHERE t.on_column = 'lead_source'
  UNION ALL
  SELECT r.rule_id, e.lead_id FROM rules AS r JOIN engaged AS e ON e.engagement_type = r.engagement_type AND e.engagements >= r.threshold WHERE r.on_column = 'engagements'
  UNION ALL
  SELECT r.rule_id, l.lead_id FROM rules AS r
  CROSS JOIN marketing_data.leads AS l
  LEFT JOIN engaged AS e ON e.lead_id = l.lead_id AND e.engagement_type = 'any'
  WHERE r.criteria = 'engagements = 0' AND e.lead_id IS NULL
  UNION ALL
  SELECT r.rule_id, l.lead_id FROM rules AS r JOIN marketing_data.leads AS l ON l.products_interested IS NOT NULL WHERE r.criteria = 'products_interested is not null'
),
outcome AS (
  SELECT l.lead_id, CASE WHEN l.converted_to_opp_id IS NULL THEN 0 ELSE 1 END AS converted
  FROM marketing_data.leads AS l
  WHERE l.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
everyone AS (
  SELECT count(*) AS leads, sum(converted) AS converted FROM outcome
),
counted AS (
  SELECT r.rule_id, r.points, count(o.lead_id) AS leads, coalesce(sum(o.converted), 0) AS converted, min(e.leads) AS all_leads, min(e.converted) AS all_converted
  FROM rules AS r
  CROSS JOIN everyone AS e
  LEFT JOIN met AS m ON m.rule_id = r.rule_id
  LEFT JOIN outcome AS o ON o.lead_id = m.lead_id
  WHERE r.active = 'Yes'
  GROUP BY r.rule_id, r.points
),
weighed AS (
  SELECT *,
    CASE WHEN leads >= CAST($min_rows AS INTEGER) THEN
      ln(CAST((converted + 0.5) * (all_leads - leads - all_converted + converted + 0.5) / ((leads - converted + 0.5) * (all_converted - converted + 0.5)) AS DOUBLE PRECISION)) END AS log_odds
  FROM counted
),
scaled AS (
  SELECT *, sum(abs(CASE WHEN log_odds IS NOT NULL THEN points END)) OVER () AS points_to_give, sum(abs(log_odds)) OVER () AS log_odds_in_all
  FROM weighed
),
suggested AS (
  SELECT *, round(CAST(coalesce(log_odds * points_to_give / nullif(log_odds_in_all, 0), points) AS DECIMAL(18,4)), 0) AS suggested_points
  FROM scaled
)
SELECT
  r.rule_name, r.rule_category, s.points, s.suggested_points, s.suggested_points - s.points AS change,
  CASE WHEN s.log_odds IS NULL THEN 'too few leads' WHEN s.points * s.suggested_points < 0 THEN 'reverse'
       WHEN abs(s.suggested_points - s.points) <= 3 THEN 'keep' WHEN abs(s.suggested_points) > abs(s.points) THEN 'raise' ELSE 'lower' END AS advice,
  s.leads AS leads_meeting, s.converted,
  round(100.0 * s.converted / nullif(s.leads, 0), 1) AS conversion_percent,
  round(100.0 * (s.all_converted - s.converted) / nullif(s.all_leads - s.leads, 0), 1) AS conversion_of_others_percent,
  r.criteria, r.rule_id
FROM suggested AS s
JOIN rules AS r ON r.rule_id = s.rule_id
ORDER BY abs(s.suggested_points - s.points) DESC, r.rule_id
