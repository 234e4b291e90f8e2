-- Which leads meet which rules of lead scoring.
-- uses: scoring_rules, scoring_terms, scoring_titles, engaged
SELECT t.rule_id, l.lead_id FROM scoring_titles AS t JOIN marketing_data.leads AS l ON l.title = t.title
UNION ALL
SELECT t.rule_id, l.lead_id FROM scoring_terms AS t JOIN marketing_data.leads AS l ON l.company_size = t.term WHERE t.on_column = 'company_size'
UNION ALL
SELECT t.rule_id, l.lead_id FROM scoring_terms AS t JOIN marketing_data.leads AS l ON l.industry = t.term WHERE t.on_column = 'industry'
UNION ALL
SELECT t.rule_id, l.lead_id FROM scoring_terms AS t JOIN marketing_data.leads AS l ON l.region = t.term WHERE t.on_column = 'region'
UNION ALL
SELECT t.rule_id, l.lead_id FROM scoring_terms AS t JOIN marketing_data.leads AS l ON l.lead_source = t.term WHERE t.on_column = 'lead_source'
UNION ALL
SELECT r.rule_id, e.lead_id FROM scoring_rules AS r JOIN engaged AS e ON e.engagement_type = r.engagement_type AND e.engagements >= r.threshold WHERE r.on_column = 'engagements'
UNION ALL
SELECT r.rule_id, l.lead_id FROM scoring_rules AS r
CROSS JOIN marketing_data.leads AS l
LEFT JOIN engaged AS e ON e.lead_id = l.lead_id AND e.engagement_type = 'any'
WHERE r.criteria = 'engagements = 0' AND e.lead_id IS NULL
UNION ALL
SELECT r.rule_id, l.lead_id FROM scoring_rules AS r JOIN marketing_data.leads AS l ON l.products_interested IS NOT NULL WHERE r.criteria = 'products_interested is not null'
