-- The job titles that hold a word of a rule of lead scoring. Titles are few, leads many.
-- uses: scoring_terms
SELECT DISTINCT t.rule_id, l.title
FROM (SELECT DISTINCT title FROM marketing_data.leads) AS l
JOIN scoring_terms AS t ON t.on_column = 'title' AND strpos(l.title, t.term) > 0
