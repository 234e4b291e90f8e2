-- title: An agent’s week counts the tickets resolved in it
-- tables: support_data.support_agent_metrics, support_data.ticket_resolution
-- Engineers and managers are not measured.
-- corruption: UPDATE support_data.support_agent_metrics SET tickets_closed = tickets_closed + 1 WHERE true
WITH weeks AS (
  SELECT metric_id, agent_name, metric_date, tickets_closed, avg_resolution_time_hrs, metric_date - (isodow(metric_date) - 1)::INTEGER + 7 AS next_week
  FROM support_data.support_agent_metrics
)
SELECT w.metric_id, w.agent_name, w.metric_date, w.tickets_closed, count(r.resolution_id) AS resolved
FROM weeks AS w
LEFT JOIN support_data.ticket_resolution AS r ON r.engineer_assigned = w.agent_name AND r.resolution_date >= w.metric_date AND r.resolution_date < w.next_week
GROUP BY ALL
HAVING w.tickets_closed <> count(r.resolution_id) OR (w.avg_resolution_time_hrs IS NULL) <> (count(r.resolution_id) = 0)
