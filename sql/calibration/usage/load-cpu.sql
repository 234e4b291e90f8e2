-- metric: Processor use
-- reference: 1.E #143
-- low: 25
-- typical: 45
-- high: 75
-- unit: %
-- note: Mean over reviews.
SELECT avg(cpu_utilization_percent)
FROM usage_data.performance_metrics
