-- metric: API calls by method, GET
-- reference: 1.E #138
-- low: 58
-- typical: 66
-- high: 74
-- unit: %
-- note: By calls. No range is published; the band is judged around the typical value.
SELECT 100.0 * sum(call_count) FILTER (method = 'GET') / sum(call_count)
FROM usage_data.api_usage
