-- metric: API calls by method, POST
-- reference: 1.E #138
-- low: 18
-- typical: 24
-- high: 30
-- unit: %
-- note: By calls. No range is published; the band is judged around the typical value.
SELECT 100.0 * sum(call_count) FILTER (method = 'POST') / sum(call_count)
FROM usage_data.api_usage
