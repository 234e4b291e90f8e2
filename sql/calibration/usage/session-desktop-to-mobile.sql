-- metric: Session length, desktop ÷ mobile
-- reference: 1.E #132
-- low: 2
-- typical: 2.5
-- high: 3
-- unit: ×
-- note: Ratio of means.
SELECT avg(duration_minutes) FILTER (device_type = 'Desktop') / avg(duration_minutes) FILTER (device_type = 'Mobile')
FROM usage_data.user_sessions
