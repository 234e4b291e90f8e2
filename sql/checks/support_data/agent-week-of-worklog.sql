-- title: An agent’s utilisation is the time logged in the week per working time
-- tables: support_data.support_agent_metrics, support_data.ticket_worklog
-- 390 minutes for each weekday of the week up to the as-of, while the agent is at the desk; at most 100 %.
-- corruption: UPDATE support_data.support_agent_metrics SET utilization_percent = utilization_percent + 0.01 WHERE true
WITH weeks AS (
  SELECT metric_id, agent_name, metric_date, utilization_percent, metric_date - (isodow(metric_date) - 1)::INTEGER + 6 AS sunday,
    max(metric_date) OVER (PARTITION BY agent_name) AS last_week
  FROM support_data.support_agent_metrics
),
logged AS (
  SELECT w.metric_id, w.metric_date, w.sunday, w.last_week, w.utilization_percent, coalesce(sum(l.time_spent_minutes), 0) AS minutes,
    (SELECT count(*) FROM range(w.metric_date, least(w.sunday, getvariable('as_of'))::DATE + 1, INTERVAL 1 DAY) AS days(day) WHERE isodow(day) < 6) AS workdays
  FROM weeks AS w
  LEFT JOIN support_data.ticket_worklog AS l ON l.agent_name = w.agent_name AND l.work_date BETWEEN w.metric_date AND w.sunday
  GROUP BY ALL
)
SELECT metric_id, metric_date, utilization_percent, minutes, workdays
FROM logged
WHERE metric_date < last_week AND abs(utilization_percent - CASE workdays WHEN 0 THEN 0 ELSE least(100, 100.0 * minutes / (workdays * 390)) END) > 0.005001
