-- title: A scoring rule was last modified when it came into force or was switched off
-- tables: marketing_data.lead_scoring_rules
-- Points never change: a rule that is sharpened is switched off and another takes its place.
-- corruption: UPDATE marketing_data.lead_scoring_rules SET effective_date = effective_date + 1 WHERE true
SELECT rule_id, active, effective_date, last_modified, points
FROM marketing_data.lead_scoring_rules
WHERE last_modified < effective_date OR (active = 'No' AND last_modified = effective_date) OR points = 0
