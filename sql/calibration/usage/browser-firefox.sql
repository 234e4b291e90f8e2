-- metric: Browsers at the desk: Firefox
-- reference: 1.E #135 [S71]
-- low: 4
-- typical: 6
-- high: 8
-- unit: %
-- note: Desktops only. Global and North American figures make the band.
SELECT 100 * avg((browser = 'Firefox')::INT)
FROM usage_data.user_sessions
WHERE device_type = 'Desktop'
