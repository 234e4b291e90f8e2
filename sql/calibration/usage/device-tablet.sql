-- metric: Sessions by device: Tablet
-- reference: 1.E #134
-- low: 0.5
-- typical: 2
-- high: 4
-- unit: %
-- note: Of all sessions kept.
SELECT 100 * avg((device_type = 'Tablet')::INT)
FROM usage_data.user_sessions
