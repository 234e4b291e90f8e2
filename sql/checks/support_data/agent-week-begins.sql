-- title: An agent has a row for every week at the desk, without a gap
-- tables: support_data.support_agent_metrics
-- Each begins on a Monday but the first, and none is later than the as-of.
-- corruption: UPDATE support_data.support_agent_metrics SET metric_date = metric_date + 1 WHERE true
SELECT metric_id, agent_name, metric_date
FROM support_data.support_agent_metrics
WINDOW agent AS (PARTITION BY agent_name)
QUALIFY metric_date > getvariable('as_of')
  OR isodow(metric_date) <> 1 AND metric_date > min(metric_date) OVER agent
  OR metric_date - (isodow(metric_date) - 1)::INTEGER <> lag(metric_date - (isodow(metric_date) - 1)::INTEGER) OVER (PARTITION BY agent_name ORDER BY metric_date) + 7
