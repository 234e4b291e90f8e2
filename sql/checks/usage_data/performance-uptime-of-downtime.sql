-- title: Uptime follows from the minutes of downtime
-- tables: usage_data.performance_metrics
-- Over 30 days: 43,200 minutes.
-- corruption: UPDATE usage_data.performance_metrics SET uptime_percent = uptime_percent - 0.01 WHERE uptime_percent > 0
SELECT performance_id, uptime_percent, downtime_minutes
FROM usage_data.performance_metrics
WHERE CAST(uptime_percent * 100 AS BIGINT) <> ((43200::BIGINT - downtime_minutes) * 20000 // 43200 + 1) // 2
