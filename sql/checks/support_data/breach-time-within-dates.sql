-- title: A late answer or solution took no longer than its dates allow
-- tables: support_data.sla_breaches, support_data.support_tickets
-- A day has 1,440 minutes at most, and the days between are whole ones at least where all hours count.
-- corruption: UPDATE support_data.support_tickets SET created_date = created_date + 1 WHERE true
WITH spans AS (
  SELECT b.breach_id, b.target_time::BIGINT * CASE b.breach_type WHEN 'First Response' THEN 1 ELSE 60 END + b.breach_duration_min AS minutes,
    coalesce(CASE b.breach_type WHEN 'First Response' THEN t.first_response_date ELSE t.resolved_date END, getvariable('as_of')) - t.created_date AS days
  FROM support_data.sla_breaches AS b
  JOIN support_data.support_tickets AS t USING (ticket_id)
)
FROM spans
WHERE minutes > (days + 1) * 1440
