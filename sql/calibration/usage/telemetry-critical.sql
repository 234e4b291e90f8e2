-- metric: Events by severity: Critical
-- reference: 1.E #145
-- low: 0.2
-- typical: 0.4
-- high: 0.6
-- unit: %
-- note: Published as a split without a band.
SELECT 100 * avg((severity = 'Critical')::INT)
FROM usage_data.telemetry_events
