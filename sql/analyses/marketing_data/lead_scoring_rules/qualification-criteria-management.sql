-- title: Register of qualification criteria with review flags
-- question: Which qualification criteria are in force, since when, how many new leads meet them, does sales agree with them, and which are due for review?
-- use-case: Qualification criteria management
-- read: accepted_percent is the share of leads meeting the rule that sales qualified or converted, of those it has decided on; it should be above the level of all leads for positive points and below for negative ones. Unchanged for over two years, met by nobody or at odds with sales means review.
-- chart: bar x=rule_name y=accepted_percent
-- difficulty: advanced
-- parameter: region
-- parameter: within_days = 180
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
decided AS (
  SELECT l.lead_id, CASE WHEN l.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS recent,
    CASE WHEN l.lead_status IN ('Qualified', 'Converted') THEN 1 ELSE 0 END AS accepted,
    CASE WHEN l.lead_status IN ('Qualified', 'Converted', 'Unqualified') THEN 1 ELSE 0 END AS decided
  FROM marketing_data.leads AS l
  WHERE l.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
everyone AS (
  SELECT sum(recent) AS recent, 100.0 * sum(accepted) / nullif(sum(decided), 0) AS accepted FROM decided
),
per_rule AS (
  SELECT m.rule_id, count(d.lead_id) AS leads, sum(d.recent) AS recent, 100.0 * sum(d.accepted) / nullif(sum(d.decided), 0) AS accepted
  FROM met AS m
  JOIN decided AS d ON d.lead_id = m.lead_id
  GROUP BY m.rule_id
)
SELECT
  r.rule_name, r.rule_category, r.criteria, r.points, r.active, f.effective_date, f.last_modified,
  round(CAST((CAST($as_of AS DATE) - f.last_modified) / 30.4 AS DECIMAL(18,4)), 0) AS months_unchanged,
  coalesce(p.leads, 0) AS leads_meeting, coalesce(p.recent, 0) AS recent_leads_meeting,
  round(100.0 * coalesce(p.recent, 0) / nullif(e.recent, 0), 1) AS recent_leads_percent,
  round(CAST(p.accepted AS DECIMAL(18,4)), 1) AS accepted_percent,
  round(CAST(e.accepted AS DECIMAL(18,4)), 1) AS accepted_of_all_percent,
  CASE WHEN r.active = 'No' THEN 'retired'
       WHEN coalesce(p.recent, 0) = 0 THEN 'met by nobody'
       WHEN r.points > 0 AND p.accepted < e.accepted THEN 'sales disagrees'
       WHEN r.points < 0 AND p.accepted > e.accepted THEN 'sales disagrees'
       WHEN f.last_modified < CAST($as_of AS DATE) - 730 THEN 'old, confirm it'
       ELSE 'in order' END AS review,
  f.created_by, r.rule_id
FROM rules AS r
JOIN marketing_data.lead_scoring_rules AS f ON f.rule_id = r.rule_id
LEFT JOIN per_rule AS p ON p.rule_id = r.rule_id
CROSS JOIN everyone AS e
ORDER BY r.active DESC, r.rule_category, r.points DESC, r.rule_id
