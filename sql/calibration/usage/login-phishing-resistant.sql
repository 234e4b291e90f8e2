-- metric: Logins with a phishing-resistant factor
-- reference: 1.E #151 [S77]
-- low: 8.6
-- typical: 14
-- high: 25
-- unit: %
-- note: Passkeys and security keys, of successful logins in telemetry.
SELECT 100 * avg((json_extract_string(metadata_json, '$.second_factor') IN ('passkey', 'security_key'))::INT)
FROM usage_data.telemetry_events
WHERE event_type = 'Login' AND session_id IS NOT NULL
