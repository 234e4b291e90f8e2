-- metric: API calls that fail
-- reference: 1.E #137 [S72]
-- low: 0.5
-- typical: 2
-- high: 6
-- unit: %
-- note: Over all calls.
SELECT 100.0 * sum(error_count) / sum(call_count)
FROM usage_data.api_usage
