-- title: A ticket breaches each target once at most
-- tables: support_data.sla_breaches
-- The first response once, the resolution once.
-- corruption: INSERT INTO support_data.sla_breaches SELECT * REPLACE (breach_id || '9' AS breach_id) FROM support_data.sla_breaches WHERE true
SELECT ticket_id, breach_type, count(*)
FROM support_data.sla_breaches
GROUP BY ticket_id, breach_type
HAVING count(*) > 1
