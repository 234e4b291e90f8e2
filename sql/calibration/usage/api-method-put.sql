-- metric: API calls by method, PUT
-- reference: 1.E #138
-- low: 4
-- typical: 7
-- high: 10
-- unit: %
-- note: By calls. No range is published; the band is judged around the typical value.
SELECT 100.0 * sum(call_count) FILTER (method = 'PUT') / sum(call_count)
FROM usage_data.api_usage
