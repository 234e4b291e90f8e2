-- metric: Events by severity: Warning
-- reference: 1.E #145
-- low: 4
-- typical: 5.5
-- high: 7
-- unit: %
-- note: Published as a split without a band.
SELECT 100 * avg((severity = 'Warning')::INT)
FROM usage_data.telemetry_events
