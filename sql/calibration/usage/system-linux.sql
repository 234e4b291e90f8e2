-- metric: Systems at the desk: Linux
-- reference: 1.E #136 [S71]
-- low: 2
-- typical: 4
-- high: 6
-- unit: %
-- note: Desktops only; technology and media have more of macOS.
SELECT 100 * avg((os = 'Linux')::INT)
FROM usage_data.user_sessions
WHERE device_type = 'Desktop'
