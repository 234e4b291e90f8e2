-- title: A ticket breaches each target once at most
-- tables: support_data.sla_breaches
-- The first response once, the resolution once.
SELECT ticket_id, breach_type, count(*)
FROM support_data.sla_breaches
GROUP BY ticket_id, breach_type
HAVING count(*) > 1
