-- metric: Events by severity: Error
-- reference: 1.E #145
-- low: 1.9
-- typical: 2.6
-- high: 3.3
-- unit: %
-- note: Published as a split without a band.
SELECT 100 * avg((severity = 'Error')::INT)
FROM usage_data.telemetry_events
