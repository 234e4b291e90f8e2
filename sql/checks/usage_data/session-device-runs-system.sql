-- title: Device, operating system and browser go together
-- tables: usage_data.user_sessions
-- Windows, macOS and Linux on the desk, iOS and Android in the hand; Safari only on Apple's systems, Edge not on Linux.
-- corruption: UPDATE usage_data.user_sessions SET device_type = 'Desktop' WHERE device_type <> 'Desktop'
SELECT session_id, device_type, os, browser
FROM usage_data.user_sessions
WHERE (device_type = 'Desktop') <> (os IN ('Windows', 'macOS', 'Linux'))
   OR (browser = 'Safari' AND os NOT IN ('macOS', 'iOS'))
   OR (browser = 'Edge' AND os = 'Linux')
