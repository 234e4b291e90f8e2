-- metric: Systems at the desk: macOS
-- reference: 1.E #136 [S71]
-- low: 15
-- typical: 24
-- high: 30
-- unit: %
-- note: Desktops only; technology and media have more of macOS.
SELECT 100 * avg((os = 'macOS')::INT)
FROM usage_data.user_sessions
WHERE device_type = 'Desktop'
