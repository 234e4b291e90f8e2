-- metric: Systems at the desk: Windows
-- reference: 1.E #136 [S71]
-- low: 62
-- typical: 71
-- high: 78
-- unit: %
-- note: Desktops only; technology and media have more of macOS.
SELECT 100 * avg((os = 'Windows')::INT)
FROM usage_data.user_sessions
WHERE device_type = 'Desktop'
