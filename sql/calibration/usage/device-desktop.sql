-- metric: Sessions by device: Desktop
-- reference: 1.E #134
-- low: 82
-- typical: 90
-- high: 96
-- unit: %
-- note: Of all sessions kept.
SELECT 100 * avg((device_type = 'Desktop')::INT)
FROM usage_data.user_sessions
