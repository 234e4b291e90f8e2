-- metric: Browsers at the desk: Chrome
-- reference: 1.E #135 [S71]
-- low: 62
-- typical: 66
-- high: 70
-- unit: %
-- note: Desktops only. Other browsers, 3 % in the source, are not told apart here.
SELECT 100 * avg((browser = 'Chrome')::INT)
FROM usage_data.user_sessions
WHERE device_type = 'Desktop'
