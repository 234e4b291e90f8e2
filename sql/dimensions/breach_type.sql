-- dimension: Missed target
SELECT DISTINCT breach_type AS name FROM support_data.sla_breaches
