-- title: A report or dashboard keeps its id and its name
-- tables: operational_data.audit_log
-- No table holds them, so that the log alone tells what they are called: the name in quotation marks.
-- corruption: UPDATE operational_data.audit_log SET entity_type = 'Report' WHERE entity_type <> 'Report'
SELECT customer_id, entity_id, count(DISTINCT regexp_extract(action_description, '“(.+)”', 1)) AS names
FROM operational_data.audit_log
WHERE entity_type IN ('Report', 'Dashboard')
GROUP BY customer_id, entity_id
HAVING count(DISTINCT regexp_extract(action_description, '“(.+)”', 1)) > 1
    OR bool_or(NOT contains(action_description, '“'))
