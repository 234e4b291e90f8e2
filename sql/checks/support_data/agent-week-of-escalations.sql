-- title: An agent’s week counts the tickets handed up in it
-- tables: support_data.support_agent_metrics, support_data.escalations
-- By the day of the escalation and who handed it up.
-- corruption: UPDATE support_data.support_agent_metrics SET escalation_count = escalation_count + 1 WHERE true
WITH weeks AS (
  SELECT metric_id, agent_name, metric_date, escalation_count, metric_date - (isodow(metric_date) - 1)::INTEGER + 7 AS next_week
  FROM support_data.support_agent_metrics
)
SELECT w.metric_id, w.agent_name, w.metric_date, w.escalation_count, count(e.escalation_id) AS escalations
FROM weeks AS w
LEFT JOIN support_data.escalations AS e ON e.escalated_from = w.agent_name AND e.escalation_date >= w.metric_date AND e.escalation_date < w.next_week
GROUP BY ALL
HAVING w.escalation_count <> count(e.escalation_id)
