-- metric: Logins that fail, telemetry
-- reference: 1.E #152
-- low: 2
-- typical: 4–6
-- high: 10
-- unit: %
-- note: Of all attempts kept.
SELECT 100 * avg((severity = 'Warning')::INT)
FROM usage_data.telemetry_events
WHERE event_type = 'Login'
