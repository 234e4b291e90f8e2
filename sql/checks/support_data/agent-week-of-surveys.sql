-- title: An agent’s satisfaction is the mean of the week’s answers about tickets that the agent solved
-- tables: support_data.support_agent_metrics, support_data.customer_satisfaction, support_data.ticket_resolution
-- By the day of the answer; no mean in a week without one. Surveys sent before the window are not shown.
-- corruption: UPDATE support_data.support_agent_metrics SET csat_score_avg = csat_score_avg - 0.01 WHERE csat_score_avg > 0
WITH weeks AS (
  SELECT metric_id, agent_name, metric_date, csat_score_avg, metric_date - (isodow(metric_date) - 1)::INTEGER + 7 AS next_week
  FROM support_data.support_agent_metrics
)
SELECT w.metric_id, w.agent_name, w.metric_date, w.csat_score_avg, avg(s.satisfaction_score) AS score
FROM weeks AS w
LEFT JOIN (support_data.ticket_resolution AS r JOIN support_data.customer_satisfaction AS s USING (ticket_id))
  ON r.engineer_assigned = w.agent_name AND s.response_date >= w.metric_date AND s.response_date < w.next_week
WHERE w.metric_date >= getvariable('start') + 28
GROUP BY ALL
HAVING (w.csat_score_avg IS NULL) <> (avg(s.satisfaction_score) IS NULL) OR abs(w.csat_score_avg - avg(s.satisfaction_score)) > 0.005001
