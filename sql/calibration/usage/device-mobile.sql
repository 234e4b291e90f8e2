-- metric: Sessions by device: Mobile
-- reference: 1.E #134
-- low: 3
-- typical: 8
-- high: 15
-- unit: %
-- note: Of all sessions kept.
SELECT 100 * avg((device_type = 'Mobile')::INT)
FROM usage_data.user_sessions
