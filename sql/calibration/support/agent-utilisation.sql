-- metric: Agent utilisation
-- reference: 1.D #115
-- low: 48
-- typical: 58–65
-- high: 80
-- unit: %
-- note: Mean of the agents' weeks in the last year; before, the desk is staffed ahead of its customers.
SELECT avg(utilization_percent)
FROM support_data.support_agent_metrics
WHERE metric_date > getvariable('as_of') - 364 AND metric_date <= getvariable('as_of') - 7
