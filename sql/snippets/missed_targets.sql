-- Which of its two targets each ticket with a breach missed.
SELECT
  ticket_id,
  max(CASE WHEN breach_type = 'First Response' THEN 1 ELSE 0 END) AS response_missed,
  max(CASE WHEN breach_type = 'Resolution Time' THEN 1 ELSE 0 END) AS resolution_missed
FROM support_data.sla_breaches
GROUP BY ticket_id
