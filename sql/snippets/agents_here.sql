-- The agents of the support desk who are still here: those measured in the last two weeks, since everybody who works is measured in each.
SELECT m.agent_name
FROM support_data.support_agent_metrics AS m
WHERE m.metric_date > CAST($as_of AS DATE) - 14 AND m.metric_date <= CAST($as_of AS DATE)
GROUP BY m.agent_name
