-- metric: Events by severity: Info
-- reference: 1.E #145
-- low: 89
-- typical: 91.5
-- high: 94
-- unit: %
-- note: Published as a split without a band.
SELECT 100 * avg((severity = 'Info')::INT)
FROM usage_data.telemetry_events
