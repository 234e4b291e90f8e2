-- title: What each scoring rule sorts out
-- question: Which scoring rules pick leads that convert and win, and which hand out points for nothing?
-- use-case: Rule effectiveness analysis
-- read: Every rule's criteria are read and applied to all leads old enough to judge, inactive rules too. Lift is the conversion of leads that meet the rule against those that do not: a rule with positive points and a lift near 1, or negative points and a lift above 1, misleads. z_value beyond 2 or -2 is more than chance.
-- chart: bar x=rule_name y=lift
-- difficulty: advanced
-- parameter: region
-- parameter: within_days = 120
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
  SELECT l.lead_id, CASE WHEN l.converted_to_opp_id IS NULL THEN 0 ELSE 1 END AS converted,
    CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS won
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
everyone AS (
  SELECT count(*) AS leads, sum(converted) AS converted FROM outcome
),
per_rule AS (
  SELECT r.rule_id, count(o.lead_id) AS leads, coalesce(sum(o.converted), 0) AS converted, coalesce(sum(o.won), 0) AS won
  FROM rules AS r
  LEFT JOIN met AS m ON m.rule_id = r.rule_id
  LEFT JOIN outcome AS o ON o.lead_id = m.lead_id
  GROUP BY r.rule_id
)
SELECT
  r.rule_name, r.rule_category, r.points, r.active, p.leads AS leads_meeting,
  round(100.0 * p.leads / nullif(e.leads, 0), 1) AS leads_meeting_percent,
  round(100.0 * p.converted / nullif(p.leads, 0), 1) AS conversion_percent,
  round(100.0 * (e.converted - p.converted) / nullif(e.leads - p.leads, 0), 1) AS conversion_of_others_percent,
  round(CAST((1.0 * p.converted / nullif(p.leads, 0)) / nullif(1.0 * (e.converted - p.converted) / nullif(e.leads - p.leads, 0), 0) AS DECIMAL(18,6)), 2) AS lift,
  round(CAST((1.0 * p.converted / nullif(p.leads, 0) - 1.0 * (e.converted - p.converted) / nullif(e.leads - p.leads, 0))
    / nullif(sqrt((1.0 * e.converted / nullif(e.leads, 0)) * (1 - 1.0 * e.converted / nullif(e.leads, 0)) * (1.0 / nullif(p.leads, 0) + 1.0 / nullif(e.leads - p.leads, 0))), 0) AS DECIMAL(18,4)), 1) AS z_value,
  p.won, round(100.0 * p.won / nullif(p.leads, 0), 1) AS won_of_leads_percent,
  r.criteria, r.rule_id
FROM rules AS r
JOIN per_rule AS p ON p.rule_id = r.rule_id
CROSS JOIN everyone AS e
ORDER BY lift DESC NULLS LAST, r.rule_id
