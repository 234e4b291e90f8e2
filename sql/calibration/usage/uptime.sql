-- metric: Uptime, monthly
-- reference: 1.E #141 [S73][S74]
-- low: 99.5
-- typical: 99.9–99.95
-- high: 99.99
-- unit: %
-- note: Mean over the 30 days up to each review.
SELECT avg(uptime_percent)
FROM usage_data.performance_metrics
