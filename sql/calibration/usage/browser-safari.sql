-- metric: Browsers at the desk: Safari
-- reference: 1.E #135 [S71]
-- low: 9
-- typical: 12
-- high: 17
-- unit: %
-- note: Desktops only. Global and North American figures make the band.
SELECT 100 * avg((browser = 'Safari')::INT)
FROM usage_data.user_sessions
WHERE device_type = 'Desktop'
