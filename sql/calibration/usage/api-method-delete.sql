-- metric: API calls by method, DELETE
-- reference: 1.E #138
-- low: 1.5
-- typical: 3
-- high: 5
-- unit: %
-- note: By calls. No range is published; the band is judged around the typical value.
SELECT 100.0 * sum(call_count) FILTER (method = 'DELETE') / sum(call_count)
FROM usage_data.api_usage
