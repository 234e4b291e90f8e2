-- metric: Memory use
-- reference: 1.E #143
-- low: 45
-- typical: 62
-- high: 85
-- unit: %
-- note: Mean over reviews.
SELECT avg(memory_utilization_percent)
FROM usage_data.performance_metrics
