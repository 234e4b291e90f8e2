-- metric: Browsers at the desk: Edge
-- reference: 1.E #135 [S71]
-- low: 9
-- typical: 13
-- high: 18
-- unit: %
-- note: Desktops only. Global and North American figures make the band.
SELECT 100 * avg((browser = 'Edge')::INT)
FROM usage_data.user_sessions
WHERE device_type = 'Desktop'
