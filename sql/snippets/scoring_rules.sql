-- The rules of lead scoring with what their criteria say in words taken apart.
SELECT rule_id, rule_name, rule_category, criteria, points, active,
  split_part(criteria, ' ', 1) AS on_column,
  CASE WHEN criteria LIKE '%>=%' THEN CAST(regexp_replace(criteria, '^.*>= *', '') AS INTEGER) END AS threshold,
  CASE WHEN criteria LIKE 'engagements of type%' THEN split_part(criteria, '''', 2) ELSE 'any' END AS engagement_type
FROM marketing_data.lead_scoring_rules
